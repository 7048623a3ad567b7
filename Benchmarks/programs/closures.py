from functools import reduce


def make_counter(step):
    n = 0

    def count():
        nonlocal n
        n += step
        return n

    return count


def compose(f, g):
    return lambda x: g(f(x))


numbers = list(range(1000))
total = 0
for k in range(700):
    total += reduce(lambda a, b: a + b, filter(lambda x: x % 2 == 0, map(lambda x: x * 3 + k, numbers)), 0)
print(total)

counter = make_counter(3)
last = 0
for _ in range(1_000_000):
    last = counter()
print(last)

pipeline = compose(compose(lambda x: x + 1, lambda x: x * 2), lambda x: x % 1000)
total = 0
for i in range(600_000):
    total += pipeline(i)
print(total)
