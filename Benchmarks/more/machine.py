PUSH, ADD, MULTIPLY, SWAP, JUMP, HALT = range(6)


def run(program):
    stack = []
    pc = 0
    steps = 0
    while True:
        steps += 1
        op = program[pc]
        kind = op[0]
        if kind == PUSH:
            stack.append(op[1])
        elif kind == ADD:
            b = stack.pop()
            stack[-1] = (stack[-1] + b) % 1_000_003
        elif kind == MULTIPLY:
            b = stack.pop()
            stack[-1] = (stack[-1] * b) % 1_000_003
        elif kind == SWAP:
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif kind == JUMP:
            if steps < op[1]:
                pc = op[2]
                continue
        else:
            return steps, stack[-1]
        pc += 1


program = [(PUSH, 3), (PUSH, 7), (PUSH, 5), (ADD,), (MULTIPLY,), (PUSH, 11), (SWAP,), (ADD,), (JUMP, 1_500_000, 1), (HALT,)]
steps, top = run(program)
print(steps, top)

RED, GREEN, YELLOW = "red", "green", "yellow"


def following(light):
    if light == RED:
        return GREEN
    if light == GREEN:
        return YELLOW
    return RED


light = RED
seen = [0, 0, 0]
for i in range(900_000):
    if light == RED:
        seen[0] += i % 3
    elif light == GREEN:
        seen[1] += 1
    elif i % 2 == 0:
        seen[2] += 2
    else:
        seen[2] += 1
    light = following(light)
print(seen, light)
