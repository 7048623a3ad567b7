def run():
    total = 0
    for i in range(2600):
        row = 0
        j = 0
        while j < 2600:
            if (i + j) % 3 == 0:
                row += i
            else:
                row += j
            j += 1
        total = (total + row * i) % 1_000_003
    return total


print(run())
