local PUSH, ADD, MULTIPLY, SWAP, JUMP, HALT = 0, 1, 2, 3, 4, 5

local function run(program)
    local stack = {}
    local pc, steps = 1, 0
    while true do
        steps = steps + 1
        local op = program[pc]
        local kind = op[1]
        if kind == PUSH then
            stack[#stack + 1] = op[2]
        elseif kind == ADD then
            local b = table.remove(stack)
            stack[#stack] = (stack[#stack] + b) % 1000003
        elseif kind == MULTIPLY then
            local b = table.remove(stack)
            stack[#stack] = (stack[#stack] * b) % 1000003
        elseif kind == SWAP then
            local n = #stack
            stack[n], stack[n - 1] = stack[n - 1], stack[n]
        elseif kind == JUMP then
            if steps < op[2] then
                pc = op[3]
                goto continue
            end
        else
            return steps, stack[#stack]
        end
        pc = pc + 1
        ::continue::
    end
end

local program = {{PUSH, 3}, {PUSH, 7}, {PUSH, 5}, {ADD}, {MULTIPLY}, {PUSH, 11}, {SWAP}, {ADD}, {JUMP, 1500000, 2}, {HALT}}
local steps, top = run(program)
print(steps .. " " .. top)

local function following(light)
    if light == "red" then return "green" end
    if light == "green" then return "yellow" end
    return "red"
end

local light = "red"
local seen = {0, 0, 0}
for i = 0, 899999 do
    if light == "red" then seen[1] = seen[1] + i % 3
    elseif light == "green" then seen[2] = seen[2] + 1
    elseif i % 2 == 0 then seen[3] = seen[3] + 2
    else seen[3] = seen[3] + 1 end
    light = following(light)
end
print("[" .. table.concat(seen, ", ") .. "] " .. light)
