import math


class Vec3:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, b):
        return Vec3(self.x + b.x, self.y + b.y, self.z + b.z)

    def __mul__(self, k):
        return Vec3(self.x * k, self.y * k, self.z * k)

    def dot(self, b):
        return self.x * b.x + self.y * b.y + self.z * b.z

    def cross(self, b):
        return Vec3(self.y * b.z - self.z * b.y, self.z * b.x - self.x * b.z, self.x * b.y - self.y * b.x)


def run(n):
    p = Vec3(1.0, 0.0, 0.0)
    axis = Vec3(0.1, 0.7, -0.3)
    total = 0.0
    for _ in range(n):
        v = axis.cross(p)
        p = p * 0.999 + v * 0.01
        total += p.dot(axis)
    return total


print(math.floor(run(500_000) * 1e6))
