from functools import cmp_to_key


class Person:
    __slots__ = ("name", "age", "score")

    def __init__(self, name, age, score):
        self.name = name
        self.age = age
        self.score = score


seed = 3


def random(limit):
    global seed
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed // 65_536 % limit


def compare(a, b):
    if a.age != b.age:
        return -1 if a.age < b.age else 1
    return -1 if a.score < b.score else (1 if a.score > b.score else 0)


people = []
for i in range(40_000):
    people.append(Person(f"p{random(5000)}", random(90), random(1000) / 4 + i % 2))
by_age = sorted(people, key=cmp_to_key(compare))
by_name = sorted(people, key=lambda p: p.name)
print(by_age[0].age, by_age[39_999].age, by_name[0].name, by_name[39_999].name)

numbers = [random(1_000_000) for _ in range(200_000)]
numbers.sort(key=lambda n: -n)
checksum = 0
for i, n in enumerate(numbers):
    if i % 1000 == 0:
        checksum += n
print(str(numbers[0] >= numbers[1]).lower(), str(checksum > 0).lower())


def quicksort(a, low, high):
    if low >= high:
        return
    pivot = a[(low + high) // 2]
    i = low
    j = high
    while i <= j:
        while a[i] < pivot:
            i += 1
        while a[j] > pivot:
            j -= 1
        if i <= j:
            a[i], a[j] = a[j], a[i]
            i += 1
            j -= 1
    quicksort(a, low, j)
    quicksort(a, i, high)


values = [random(1_000_000) for _ in range(120_000)]
quicksort(values, 0, len(values) - 1)
is_sorted = True
for i in range(1, len(values)):
    if values[i - 1] > values[i]:
        is_sorted = False
print(str(is_sorted).lower())
