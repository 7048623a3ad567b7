local Circle, Box, Triangle = {}, {}, {}
Circle.__index, Box.__index, Triangle.__index = Circle, Box, Triangle
function Circle.new(radius) return setmetatable({radius = radius}, Circle) end
function Circle:name() return "circle" end
function Circle:area() return 3.0 * self.radius * self.radius end
function Circle:scaled(factor) return Circle.new(self.radius * factor) end
function Box.new(width, height) return setmetatable({width = width, height = height}, Box) end
function Box:name() return "box" end
function Box:area() return self.width * self.height end
function Box:scaled(factor) return Box.new(self.width * factor, self.height * factor) end
function Triangle.new(a, h) return setmetatable({a = a, h = h}, Triangle) end
function Triangle:name() return "triangle" end
function Triangle:area() return self.a * self.h / 2 end
function Triangle:scaled(factor) return Triangle.new(self.a * factor, self.h * factor) end

local function total(shapes)
    local sum = 0.0
    for _, shape in ipairs(shapes) do sum = sum + shape:area() end
    return sum
end

local shapes = {}
for i = 0, 299 do
    if i % 3 == 0 then shapes[i + 1] = Circle.new(i + 0.0)
    elseif i % 3 == 1 then shapes[i + 1] = Box.new(i + 0.0, 2.0)
    else shapes[i + 1] = Triangle.new(i + 0.0, 4.0) end
end
local sum, circles = 0.0, 0
for _ = 1, 1500 do
    for _, shape in ipairs(shapes) do
        sum = sum + shape:scaled(0.5):area()
        if shape:name() == "circle" then circles = circles + 1 end
    end
end
local boxes = {}
for i = 0, 999 do boxes[i + 1] = Box.new(i + 0.0, 3.0) end
for _ = 1, 600 do sum = sum + total(boxes) end
print(string.format("%d %d", sum // 1, circles))
