local sqrt = math.sqrt

local function Body(x, y, z, vx, vy, vz, mass)
  return { x = x, y = y, z = z, vx = vx, vy = vy, vz = vz, mass = mass }
end

local solarMass = 39.47841760435743
local days = 365.24

local bodies = {
  Body(0, 0, 0, 0, 0, 0, solarMass),
  Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
       0.00166007664274403694 * days, 0.00769901118419740425 * days, -0.0000690460016972063023 * days,
       0.000954791938424326609 * solarMass),
  Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
       -0.00276742510726411 * days, 0.00499852801234917238 * days, 0.0000230417297573763929 * days,
       0.000285885980666130812 * solarMass),
  Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
       0.00296460137564761618 * days, 0.00237847173959480950 * days, -0.0000296589568540237556 * days,
       0.0000436624404335156298 * solarMass),
}

local function advance(dt)
  for i = 1, #bodies do
    local a = bodies[i]
    for j = i + 1, #bodies do
      local b = bodies[j]
      local dx = a.x - b.x
      local dy = a.y - b.y
      local dz = a.z - b.z
      local d2 = dx * dx + dy * dy + dz * dz
      local mag = dt / (d2 * sqrt(d2))
      local mi = a.mass * mag
      local mj = b.mass * mag
      a.vx = a.vx - dx * mj
      a.vy = a.vy - dy * mj
      a.vz = a.vz - dz * mj
      b.vx = b.vx + dx * mi
      b.vy = b.vy + dy * mi
      b.vz = b.vz + dz * mi
    end
  end
  for i = 1, #bodies do
    local b = bodies[i]
    b.x = b.x + dt * b.vx
    b.y = b.y + dt * b.vy
    b.z = b.z + dt * b.vz
  end
end

local function energy()
  local e = 0.0
  for i = 1, #bodies do
    local b = bodies[i]
    e = e + 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
    for j = i + 1, #bodies do
      local c = bodies[j]
      local dx = b.x - c.x
      local dy = b.y - c.y
      local dz = b.z - c.z
      e = e - b.mass * c.mass / sqrt(dx * dx + dy * dy + dz * dz)
    end
  end
  return e
end

for _ = 1, 100000 do advance(0.01) end
print(math.floor(energy() * 1e12))
