class Shape:
    def __init__(self, size):
        self.size = size

    def area(self):
        return 0


class Square(Shape):
    def area(self):
        return self.size * self.size


class Strip(Shape):
    def __init__(self, size, length):
        self.length = length
        super().__init__(size)

    def area(self):
        return self.size * self.length


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def insert(self, k):
        if k < self.key:
            if self.left is not None:
                self.left.insert(k)
            else:
                self.left = Node(k)
        else:
            if self.right is not None:
                self.right.insert(k)
            else:
                self.right = Node(k)

    def sum(self):
        total = self.key
        if self.left is not None:
            total += self.left.sum()
        if self.right is not None:
            total += self.right.sum()
        return total


total = 0
for i in range(500_000):
    shape = Square(i % 10) if i % 2 == 0 else Strip(i % 7, 3)
    total += shape.area()
print(total)

root = Node(500_000)
seed = 42
for _ in range(50_000):
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    root.insert(seed % 1_000_000)
print(root.sum())
