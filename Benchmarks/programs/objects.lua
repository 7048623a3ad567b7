local Shape = {}
Shape.__index = Shape
function Shape:area() return 0 end

local Square = setmetatable({}, { __index = Shape })
Square.__index = Square
function Square.new(size) return setmetatable({ size = size }, Square) end
function Square:area() return self.size * self.size end

local Strip = setmetatable({}, { __index = Shape })
Strip.__index = Strip
function Strip.new(size, length) return setmetatable({ size = size, length = length }, Strip) end
function Strip:area() return self.size * self.length end

local Node = {}
Node.__index = Node
function Node.new(key) return setmetatable({ key = key }, Node) end
function Node:insert(k)
  if k < self.key then
    if self.left then self.left:insert(k) else self.left = Node.new(k) end
  else
    if self.right then self.right:insert(k) else self.right = Node.new(k) end
  end
end
function Node:sum()
  local total = self.key
  if self.left then total = total + self.left:sum() end
  if self.right then total = total + self.right:sum() end
  return total
end

local total = 0
for i = 0, 499999 do
  local shape
  if i % 2 == 0 then shape = Square.new(i % 10) else shape = Strip.new(i % 7, 3) end
  total = total + shape:area()
end
print(total)

local root = Node.new(500000)
local seed = 42
for _ = 1, 50000 do
  seed = (seed * 1103515245 + 12345) % 2147483648
  root:insert(seed % 1000000)
end
print(root:sum())
