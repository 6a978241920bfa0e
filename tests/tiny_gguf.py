"""A tiny language model with random weights, made on the spot: llama.cpp runs it, and it means nothing.

Four of its dimensions are no layer's to write to. The first is the same for every token, so a row of the output
matrix adds to a token's likelihood there; the others mark one token each, the one the model read last. That is enough
to make strings, lists and turns end by themselves, and to keep strings from being empty.
"""

from pathlib import Path

import gguf
import numpy as np

WIDTH, HEADS, INNER = 32, 2, 32
ALWAYS, AFTER_QUOTE, AFTER_COLON, AFTER_BRACE = range(STEERED := 4)
SPECIAL = {
    "<unk>": gguf.TokenType.UNKNOWN,
    "<end>": gguf.TokenType.CONTROL,
    "<tool_call>": gguf.TokenType.USER_DEFINED,
    "</tool_call>": gguf.TokenType.USER_DEFINED,
}
TEMPLATE = """
{%- for message in messages %}{{ message.role }}: {{ message.content }}
{%- for call in message.tool_calls or [] %}
<tool_call>{"name": "{{ call.function.name }}", "arguments": {{ call.function.arguments | tojson }}}</tool_call>
{%- endfor %}<end>
{% endfor %}
{%- for tool in tools or [] %}tool: {{ tool | tojson }}
{% endfor %}
{%- if add_generation_prompt %}assistant:{% endif %}"""


def write_model(path: Path, words: list[str], *, terse: bool = False) -> None:
    """Write a GGUF file.

    Args:
        path: of the file.
        words: each is a token of its own; whatever else is read or said goes byte by byte.
        terse: leave lists empty, so that what a grammar binds to the draft's schema is a valid draft, and say the same
            to the same request.
    """
    spoken = [*_bytes(), "null", *words, *(f"Ġ{word}" for word in words)]
    tokens = list(dict.fromkeys([*SPECIAL, *spoken]))
    kinds = [*SPECIAL.values(), *[gguf.TokenType.NORMAL] * (len(tokens) - len(SPECIAL))]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(65_536)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("llama-bpe")  # takes a word that is a token whole; merges are for the others
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(["Ġ t"])
    writer.add_eos_token_id(1)
    writer.add_bos_token_id(1)
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)
    if terse:
        writer.add_sampling_temp(0)
    weights = _weights({token: number for number, token in enumerate(tokens)}, words, item=-8 if terse else 0)
    for name, values in weights.items():
        writer.add_tensor(name, values.astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _bytes() -> list[str]:
    """GPT-2's letters for the 256 bytes: printable ones stand for themselves, the others from U+0100 on."""
    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = iter(range(0x100, 0x200))
    return [chr(byte if byte in printable else next(others)) for byte in range(256)]


def _weights(number: dict[str, int], words: list[str], *, item: float) -> dict[str, np.ndarray]:
    random = np.random.default_rng(0)
    read = random.normal(0, 0.5, (len(number), WIDTH))
    read[:, :STEERED] = 0
    read[:, ALWAYS] = 4
    for token, mark in {'"': AFTER_QUOTE, ":": AFTER_COLON, "}": AFTER_BRACE}.items():
        read[number[token], mark] = 8
    said = random.normal(0, 0.1, (len(number), WIDTH))
    said[:, :STEERED] = 0
    said[:, ALWAYS] = -2
    said[[number[f"Ġ{word}"] for word in words], ALWAYS] = 0
    for token, likely in {'"': 0.7, "{": item, "]": 0, ",": -0.4, "}": 0, "<end>": 0.4, "Ġ": -1}.items():
        said[number[token], ALWAYS] = likely
    said[number['"'], AFTER_QUOTE] = said[number["<end>"], AFTER_QUOTE] = -3
    said[number["null"], AFTER_COLON] = 3
    said[number["<tool_call>"], AFTER_COLON] = 4  # the prompt ends in a colon
    said[number["</tool_call>"], AFTER_BRACE] = 4
    into, out = random.normal(0, 0.05, (2, WIDTH, WIDTH))
    out[:STEERED] = 0
    return {
        "token_embd.weight": read,
        "output_norm.weight": np.ones(WIDTH),
        "output.weight": said,
        "blk.0.attn_norm.weight": np.ones(WIDTH),
        "blk.0.ffn_norm.weight": np.ones(WIDTH),
        **{f"blk.0.{name}.weight": into for name in ("attn_q", "attn_k", "attn_v", "ffn_gate", "ffn_up")},
        **{f"blk.0.{name}.weight": out for name in ("attn_output", "ffn_down")},
    }
