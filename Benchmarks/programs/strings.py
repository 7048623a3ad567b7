def build(n):
    text = ""
    for i in range(n):
        text += f"word{i % 100} "
    return text


text = build(300_000)
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(len(counts), counts["word7"])

vowels = 0
for c in text:
    if c == "o":
        vowels += 1
print(vowels)

lines = []
for i in range(200_000):
    lines.append(str(i) + ":" + str(i * 7 % 1000))
joined = ",".join(lines)
print(len(joined), "true" if joined.startswith("0:0,1:7") else "false", len(joined.upper()))
