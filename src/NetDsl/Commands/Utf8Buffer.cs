using System;
using System.Text;

namespace NetDsl.Commands;

/// <summary>A growing UTF-8 buffer that is reused from device to device, so that a line costs no string.</summary>
internal sealed class Utf8Buffer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private byte[] _bytes;

    public Utf8Buffer(int capacity = 16 * 1024) => _bytes = new byte[capacity];

    public int Length { get; private set; }

    /// <summary>Secrets that stand elsewhere are looked up and written; otherwise it is written where they stand.</summary>
    public bool RevealsSecrets { get; set; }

    /// <summary>Secrets that stand in the program or the configuration are left out, so that the text can be handed on.</summary>
    public bool MasksSecrets { get; init; }

    public byte[] Bytes => _bytes;

    /// <summary>Forgets what was written behind <paramref name="length"/>.</summary>
    public void Truncate(int length) => Length = length;

    public void Byte(byte value)
    {
        var bytes = _bytes;
        var length = Length;
        if ((uint)length >= (uint)bytes.Length)
            bytes = Grow(1);
        bytes[length] = value;
        Length = length + 1;
    }

    public void Blob(byte[] blob)
    {
        var bytes = _bytes;
        var length = Length;
        if (bytes.Length - length < blob.Length)
            bytes = Grow(blob.Length);
#if NET
        blob.AsSpan().CopyTo(bytes.AsSpan(length));
#else
        Buffer.BlockCopy(blob, 0, bytes, length, blob.Length);
#endif
        Length = length + blob.Length;
    }

    /// <summary>Writes text that may hold any character.</summary>
    public void Text(string text)
    {
        var most = text.Length * 3;
        if (_bytes.Length - Length < most)
            Grow(most);
#if NET
        System.Text.Unicode.Utf8.FromUtf16(text, _bytes.AsSpan(Length), out _, out var written);
        Length += written;
#else
        Length += Utf8.GetBytes(text, 0, text.Length, _bytes, Length);
#endif
    }

    public void Number(ulong value)
    {
        if (_bytes.Length - Length < 20)
            Grow(20);
#if NET
        System.Buffers.Text.Utf8Formatter.TryFormat(value, _bytes.AsSpan(Length), out var written);
        Length += written;
#else
        var digits = 1;
        for (var rest = value; rest >= 10; rest /= 10)
            digits++;
        var at = Length += digits;
        do
        {
            _bytes[--at] = (byte)('0' + (value % 10));
            value /= 10;
        }
        while (value != 0);
#endif
    }

    /// <summary>Writes 32 bits as four numbers with dots between them.</summary>
    public void Dotted(uint bits)
    {
        var bytes = _bytes;
        var at = Length;
        if (bytes.Length - at < 16)
            bytes = Grow(16);
        for (var shift = 24; ; shift -= 8)
        {
            var octet = (bits >> shift) & 255;
            if (octet >= 100)
            {
                var hundreds = octet / 100;
                bytes[at++] = (byte)('0' + hundreds);
                octet -= hundreds * 100;
                bytes[at++] = (byte)('0' + (octet / 10));
                bytes[at++] = (byte)('0' + (octet % 10));
            }
            else
            {
                if (octet >= 10)
                    bytes[at++] = (byte)('0' + (octet / 10));
                bytes[at++] = (byte)('0' + (octet % 10));
            }

            if (shift == 0)
                break;
            bytes[at++] = (byte)'.';
        }

        Length = at;
    }

    public override string ToString() => Utf8.GetString(_bytes, 0, Length);

    public byte[] ToArray()
    {
#if NET
        var copy = GC.AllocateUninitializedArray<byte>(Length);
#else
        var copy = new byte[Length];
#endif
        Buffer.BlockCopy(_bytes, 0, copy, 0, Length);
        return copy;
    }

    private byte[] Grow(int more)
    {
        Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        return _bytes;
    }
}
