local function multiply(a, b, n)
    local result = {}
    for i = 1, n do
        local row = {}
        for j = 1, n do
            local sum = 0.0
            for k = 1, n do
                sum = sum + a[i][k] * b[k][j]
            end
            row[j] = sum
        end
        result[i] = row
    end
    return result
end

local n = 200
local a, b = {}, {}
for i = 0, n - 1 do
    local left, right = {}, {}
    for j = 0, n - 1 do
        left[j + 1] = (i - j) + 0.0
        right[j + 1] = (i + j) + 0.0
    end
    a[i + 1] = left
    b[i + 1] = right
end
local c = multiply(a, b, n)
local trace = 0.0
for i = 1, n do trace = trace + c[i][i] end
print(string.format("%d %d", trace // 1, c[4][n - 4] // 1))
