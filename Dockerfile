# Starling for a court's own server. The database is the court's own PostgreSQL, named by DATABASE_URL.
FROM node:24-trixie-slim AS built
WORKDIR /starling
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY db/package.json db/
COPY server/package.json server/
COPY web/package.json web/
COPY e2e/package.json e2e/
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 STARLING_HOME=/var/lib/starling
RUN install -d -o node -g node -m 700 /var/lib/starling
WORKDIR /starling
COPY --from=built /starling ./
USER node
VOLUME /var/lib/starling
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/dist/main.js"]
