local Vec3 = {}
Vec3.__index = Vec3

local function new(x, y, z)
  return setmetatable({ x = x, y = y, z = z }, Vec3)
end

function Vec3.__add(a, b) return new(a.x + b.x, a.y + b.y, a.z + b.z) end
function Vec3.__mul(a, k) return new(a.x * k, a.y * k, a.z * k) end
function Vec3.dot(a, b) return a.x * b.x + a.y * b.y + a.z * b.z end
function Vec3.cross(a, b)
  return new(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
end

local function run(n)
  local p = new(1.0, 0.0, 0.0)
  local axis = new(0.1, 0.7, -0.3)
  local sum = 0.0
  for _ = 1, n do
    local v = axis:cross(p)
    p = p * 0.999 + v * 0.01
    sum = sum + p:dot(axis)
  end
  return sum
end

print(math.floor(run(500000) * 1e6))
