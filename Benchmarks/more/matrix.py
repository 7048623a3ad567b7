def multiply(a, b, n):
    result = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


n = 200
a = []
b = []
for i in range(n):
    left = []
    right = []
    for j in range(n):
        left.append(float(i - j))
        right.append(float(i + j))
    a.append(left)
    b.append(right)
c = multiply(a, b, n)
trace = 0.0
for i in range(n):
    trace += c[i][i]
print(int(trace), int(c[3][n - 5]))
