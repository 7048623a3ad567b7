class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        child = len(items) - 1
        while child > 0:
            parent = (child - 1) // 2
            if items[parent] <= items[child]:
                break
            items[parent], items[child] = items[child], items[parent]
            child = parent

    def pop(self):
        items = self.items
        if not items:
            return None
        first = items[0]
        last = items.pop()
        if not items:
            return first
        items[0] = last
        parent = 0
        while True:
            child = 2 * parent + 1
            if child >= len(items):
                break
            if child + 1 < len(items) and items[child + 1] < items[child]:
                child += 1
            if items[parent] <= items[child]:
                break
            items[parent], items[child] = items[child], items[parent]
            parent = child
        return first


def largest(a, b):
    return b if a < b else a


heap = Heap()
seed = 7
for _ in range(120_000):
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    heap.push(seed % 100_000)
check = 0
most = 0
turn = 0
while True:
    item = heap.pop()
    if item is None:
        break
    turn += 1
    check = (check * 31 + item) % 1_000_003
    most = largest(most, item)
print(turn, check, most)
