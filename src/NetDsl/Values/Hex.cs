using NetDsl.Commands;

namespace NetDsl;

/// <summary>Hexadecimal digits, read and written.</summary>
internal static class Hex
{
    /// <summary>The value of a digit, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>Reads up to four digits and moves behind them; false when there is none.</summary>
    public static bool TryGroup(string text, ref int at, int end, out int group)
    {
        group = 0;
        var begin = at;
        int digit;
        while (at < end && at - begin < 4 && (digit = Digit(text[at])) >= 0)
        {
            group = (group << 4) | digit;
            at++;
        }

        return at > begin;
    }

    /// <summary>Writes the lowest digits of a number, <paramref name="most"/> of them or without leading zeros.</summary>
    public static void Write(Utf8Buffer output, int number, int most, bool padded, bool upper)
    {
        var letters = (upper ? 'A' : 'a') - 10;
        for (var shift = (most - 1) * 4; shift >= 0; shift -= 4)
        {
            var digit = (number >> shift) & 15;
            if (digit == 0 && !padded && shift > 0)
                continue;
            padded = true;
            output.Byte((byte)(digit < 10 ? '0' + digit : letters + digit));
        }
    }

    /// <summary>Is the piece of text what stands in the buffer, letter case aside?</summary>
    public static bool IsSame(Utf8Buffer written, string text, int from, int length)
    {
        if (written.Length != length)
            return false;
        for (var i = 0; i < length; i++)
        {
            var c = text[from + i];
            var b = (char)written.Bytes[i];
            if (c != b && (Digit(c) < 10 || Digit(c) != Digit(b)))
                return false;
        }

        return true;
    }
}
