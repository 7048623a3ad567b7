class Circle:
    def __init__(self, radius):
        self.radius = radius

    @property
    def name(self):
        return "circle"

    def area(self):
        return 3.0 * self.radius * self.radius

    def scaled(self, factor):
        return Circle(self.radius * factor)


class Box:
    def __init__(self, width, height):
        self.width = width
        self.height = height

    @property
    def name(self):
        return "box"

    def area(self):
        return self.width * self.height

    def scaled(self, factor):
        return Box(self.width * factor, self.height * factor)


class Triangle:
    def __init__(self, a, h):
        self.a = a
        self.h = h

    @property
    def name(self):
        return "triangle"

    def area(self):
        return self.a * self.h / 2

    def scaled(self, factor):
        return Triangle(self.a * factor, self.h * factor)


def total(shapes):
    result = 0.0
    for shape in shapes:
        result += shape.area()
    return result


shapes = []
for i in range(300):
    if i % 3 == 0:
        shapes.append(Circle(float(i)))
    elif i % 3 == 1:
        shapes.append(Box(float(i), 2.0))
    else:
        shapes.append(Triangle(float(i), 4.0))
result = 0.0
circles = 0
for _ in range(1500):
    for shape in shapes:
        result += shape.scaled(0.5).area()
        if shape.name == "circle":
            circles += 1
boxes = [Box(float(i), 3.0) for i in range(1000)]
for _ in range(600):
    result += total(boxes)
print(int(result), circles)
