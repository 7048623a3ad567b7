import sys
sys.setrecursionlimit(100_000)
memo = {}


def collatz(n):
    if n == 1:
        return 1
    known = memo.get(n)
    if known is not None:
        return known
    length = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    memo[n] = length
    return length


best = 0
start = 0
for n in range(1, 150_000):
    length = collatz(n)
    if length > best:
        best = length
        start = n
print(start, best, len(memo))


def ways(amount, kind, coins, known):
    if amount == 0:
        return 1
    if amount < 0 or kind == len(coins):
        return 0
    value = known[kind][amount]
    if value is not None:
        return value
    value = ways(amount - coins[kind], kind, coins, known) + ways(amount, kind + 1, coins, known)
    known[kind][amount] = value
    return value


coins = [1, 2, 5, 10, 20, 50, 100, 200]
known = [[None] * 20_001 for _ in coins]
print(ways(20_000, 0, coins, known))
