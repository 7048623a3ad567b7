def escape(text):
    result = ""
    for c in text:
        if c == "<":
            result += "&lt;"
        elif c == ">":
            result += "&gt;"
        elif c == "&":
            result += "&amp;"
        else:
            result += c
    return result


def is_palindrome(n):
    digits = str(n).encode()
    i = 0
    j = len(digits) - 1
    while i < j:
        if digits[i] != digits[j]:
            return False
        i += 1
        j -= 1
    return True


rows = []
for i in range(16000):
    rows.append("<li class=row>" + escape(f"item <{i}> & more") + "</li>\n")
page = "".join(rows)
print(len(page))

found = 0
for n in range(160_000):
    if is_palindrome(n):
        found += 1
print(found)

parts = []
for line in page.split("\n"):
    if line.startswith("<li") and line.endswith("</li>"):
        parts.append(line.replace("class=row", "id=x"))
print(len(parts), len("".join(parts)))
