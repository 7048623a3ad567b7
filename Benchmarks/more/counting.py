counts = {}
seed = 1
for _ in range(900_000):
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    key = seed % 5000
    counts[key] = counts.get(key, 0) + 1
most = 0
for count in counts.values():
    if count > most:
        most = count
print(len(counts), most)

groups = {}
names = ["red", "green", "blue", "black", "white"]
for i in range(450_000):
    groups.setdefault(names[i % 5], []).append(i)
total = 0
for name in names:
    group = groups.get(name)
    if group is not None:
        total += len(group) * group[10]
print(total)

seen = set()
for i in range(600_000):
    key = i * i % 10007
    if key not in seen:
        seen.add(key)
print(len(seen))
