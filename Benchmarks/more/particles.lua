local Particles = {}
Particles.__index = Particles

function Particles.new(count)
    local p = setmetatable({x = {}, y = {}, vx = {}, vy = {}, hits = 0}, Particles)
    for i = 0, count - 1 do
        p.x[i + 1] = i % 10 + 0.0
        p.y[i + 1] = i % 7 + 0.0
        p.vx[i + 1] = i % 5 * 0.25 - 0.5
        p.vy[i + 1] = i % 3 * 0.5 - 0.5
    end
    return p
end

function Particles:step(dt)
    local x, y, vx, vy = self.x, self.y, self.vx, self.vy
    for i = 1, #x do
        x[i] = x[i] + vx[i] * dt
        y[i] = y[i] + vy[i] * dt
        if x[i] < 0 or x[i] > 10 then
            vx[i] = -vx[i]
            self.hits = self.hits + 1
        end
        if y[i] < 0 or y[i] > 10 then
            vy[i] = -vy[i]
            self.hits = self.hits + 1
        end
    end
end

function Particles:centre()
    local sumX, sumY = 0.0, 0.0
    for i = 1, #self.x do
        sumX = sumX + self.x[i]
        sumY = sumY + self.y[i]
    end
    return sumX / #self.x, sumY / #self.y
end

local particles = Particles.new(1000)
for _ = 1, 1600 do particles:step(0.125) end
local cx, cy = particles:centre()
local function int(v) return string.format("%d", v < 0 and math.ceil(v) or math.floor(v)) end
print(particles.hits .. " " .. int(cx * 1000) .. " " .. int(cy * 1000))
