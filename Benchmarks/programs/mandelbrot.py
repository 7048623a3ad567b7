def escape(cx, cy, limit):
    x = 0.0
    y = 0.0
    n = 0
    while n < limit:
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return n
        y = 2.0 * x * y + cy
        x = xx - yy + cx
        n += 1
    return limit


def run(size, limit):
    total = 0
    for row in range(size):
        cy = 2.0 * row / size - 1.0
        for column in range(size):
            cx = 3.0 * column / size - 2.0
            total += escape(cx, cy, limit)
    return total


print(run(260, 200))
