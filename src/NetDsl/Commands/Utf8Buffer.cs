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

    public byte[] Bytes => _bytes;

    /// <summary>Forgets what was written behind <paramref name="length"/>.</summary>
    public void Truncate(int length) => Length = length;

    public void Byte(byte value)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = value;
    }

    public void Blob(byte[] blob)
    {
        var length = blob.Length;
        if (_bytes.Length - Length < length)
            Grow(length);
        Buffer.BlockCopy(blob, 0, _bytes, Length, length);
        Length += length;
    }

    /// <summary>Writes text that may hold any character.</summary>
    public void Text(string text)
    {
        var most = text.Length * 3;
        if (_bytes.Length - Length < most)
            Grow(most);
        Length += Utf8.GetBytes(text, 0, text.Length, _bytes, Length);
    }

    public void Number(ulong value)
    {
        if (_bytes.Length - Length < 20)
            Grow(20);
        if (value < 10)
        {
            _bytes[Length++] = (byte)('0' + value);
            return;
        }

        var digits = 1;
        for (var rest = value; rest >= 10; rest /= 10)
            digits++;
        var at = Length + digits;
        Length = at;
        do
        {
            var next = value / 10;
            _bytes[--at] = (byte)('0' + (value - (next * 10)));
            value = next;
        }
        while (value != 0);
    }

    public override string ToString() => Utf8.GetString(_bytes, 0, Length);

    public byte[] ToArray()
    {
        var copy = new byte[Length];
        Buffer.BlockCopy(_bytes, 0, copy, 0, Length);
        return copy;
    }

    private void Grow(int more)
    {
        var size = Math.Max(_bytes.Length * 2, Length + more);
        Array.Resize(ref _bytes, size);
    }
}
