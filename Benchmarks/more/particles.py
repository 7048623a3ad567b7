class Particles:
    def __init__(self, count):
        self.x = []
        self.y = []
        self.vx = []
        self.vy = []
        self.hits = 0
        for i in range(count):
            self.x.append(float(i % 10))
            self.y.append(float(i % 7))
            self.vx.append((i % 5) * 0.25 - 0.5)
            self.vy.append((i % 3) * 0.5 - 0.5)

    def step(self, dt):
        x, y, vx, vy = self.x, self.y, self.vx, self.vy
        for i in range(len(x)):
            x[i] += vx[i] * dt
            y[i] += vy[i] * dt
            if x[i] < 0 or x[i] > 10:
                vx[i] = -vx[i]
                self.hits += 1
            if y[i] < 0 or y[i] > 10:
                vy[i] = -vy[i]
                self.hits += 1

    def centre(self):
        sum_x = 0.0
        sum_y = 0.0
        for i in range(len(self.x)):
            sum_x += self.x[i]
            sum_y += self.y[i]
        return sum_x / len(self.x), sum_y / len(self.y)


particles = Particles(1000)
for _ in range(1600):
    particles.step(0.125)
cx, cy = particles.centre()
print(particles.hits, int(cx * 1000), int(cy * 1000))
