# One image for both ways in: a client's pipe (`docker run -i`), and the inbox (`inbox --host 0.0.0.0`).
FROM python:3.13-slim AS build

WORKDIR /source
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY messaging messaging
COPY prompts prompts
COPY provider provider
COPY server server
COPY tools tools
RUN python -m venv --without-pip /opt/bulkvs-mcp \
    && pip --python /opt/bulkvs-mcp install --no-cache-dir --constraint constraints.txt .

FROM python:3.13-slim

COPY --from=build /opt/bulkvs-mcp /opt/bulkvs-mcp
# The record is its owner's only; a new volume takes over what the folder in the image is.
RUN groupadd --gid 10001 bulkvs \
    && useradd --uid 10001 --gid bulkvs --create-home --shell /usr/sbin/nologin bulkvs \
    && install --directory --owner=bulkvs --group=bulkvs --mode=700 /data
# Credentials come when it is run (--env BULKVS_TOKEN, --env-file), never from here.
ENV PATH=/opt/bulkvs-mcp/bin:$PATH \
    XDG_DATA_HOME=/data
USER 10001:10001
WORKDIR /home/bulkvs
VOLUME /data
# The inbox. It answers nothing but the provider's posts at their secret address: a HEALTHCHECK has nothing to ask.
EXPOSE 8787
ENTRYPOINT ["bulkvs-mcp"]
