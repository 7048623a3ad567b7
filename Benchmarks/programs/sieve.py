def sieve(limit):
    prime = [True] * (limit + 1)
    prime[0] = False
    prime[1] = False
    i = 2
    while i * i <= limit:
        if prime[i]:
            k = i * i
            while k <= limit:
                prime[k] = False
                k += i
        i += 1
    count = 0
    for is_prime in prime:
        if is_prime:
            count += 1
    return count


print(sieve(2_500_000))
