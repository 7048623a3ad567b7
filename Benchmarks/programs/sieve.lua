local function sieve(limit)
  local prime = {}
  for i = 0, limit do prime[i] = true end
  prime[0] = false
  prime[1] = false
  local i = 2
  while i * i <= limit do
    if prime[i] then
      local k = i * i
      while k <= limit do
        prime[k] = false
        k = k + i
      end
    end
    i = i + 1
  end
  local count = 0
  for n = 0, limit do
    if prime[n] then count = count + 1 end
  end
  return count
end

print(sieve(2500000))
