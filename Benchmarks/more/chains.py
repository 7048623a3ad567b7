class Address:
    def __init__(self, city, code):
        self.city = city
        self.code = code


class Person:
    def __init__(self, name):
        self.name = name
        self.address = None
        self.friend = None


people = []
for i in range(1000):
    person = Person(f"person {i}")
    if i % 3 != 0:
        person.address = Address("Rome" if i % 2 == 0 else None, i)
    if i > 0 and i % 5 != 0:
        person.friend = people[i - 1]
    people.append(person)

letters = 0
codes = 0
missing = 0
for _ in range(600):
    for person in people:
        friend = person.friend
        if friend is not None and friend.address is not None and friend.address.city is not None:
            letters += len(friend.address.city)
        codes += person.address.code if person.address is not None else -1
        second = friend.friend if friend is not None else None
        if second is not None and second.address is not None and second.address.city == "Rome":
            letters += 1
        else:
            missing += 1
        if friend is not None and friend.address is not None:
            friend.address.code += 1
print(letters, codes, missing)


def parse(text):
    if text == "none":
        return None
    try:
        return int(text)
    except ValueError:
        return None


inputs = ["12", "none", "x", "400", "7"]
total = 0
for i in range(450_000):
    value = parse(inputs[i % 5])
    if value is None:
        continue
    total += value
print(total)
