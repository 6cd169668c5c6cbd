using NetDsl.Commands;

namespace NetDsl;

/// <summary>The text forms of IPv6 addresses: all of RFC 4291 is read, RFC 5952 with upper-case letters is written.</summary>
internal static class Ipv6Text
{
    public static bool TryScan(string text, int from, int length, out ulong high, out ulong low)
    {
        high = low = 0;
        int at = from, end = from + length, count = 0, gap = -1;
        if (length is < 2 or > 45)
            return false;
        if (text[at] == ':')
        {
            if (text[at + 1] != ':')
                return false;
            gap = 0;
            at += 2;
        }

        while (at < end)
        {
            var begin = at;
            if (count == 8 || !Hex.TryGroup(text, ref at, end, out var group))
                return false;
            if (at < end && text[at] == '.')
            {
                // The last 32 bits in the form of an IPv4 address.
                if (count > 6 || !Ipv4Address.TryScanBits(text, begin, end - begin, out var bits))
                    return false;
                Append(ref high, ref low, (int)(bits >> 16));
                Append(ref high, ref low, (int)(bits & 0xFFFF));
                count += 2;
                break;
            }

            Append(ref high, ref low, group);
            count++;
            if (at == end)
                break;
            if (text[at++] != ':' || at == end)
                return false;
            if (text[at] != ':')
                continue;
            if (gap >= 0)
                return false;
            gap = count;
            at++;
        }

        if (gap < 0)
            return count == 8;
        if (count > 7)
            return false;
        Open(ref high, ref low, gap, count);
        return true;
    }

    public static void Write(Utf8Buffer output, ulong high, ulong low)
    {
        FindRun(high, low, out var start, out var length);
        // RFC 5952 section 5: an IPv4-mapped address shows the IPv4 address.
        var mapped = high == 0 && low >> 32 == 0xFFFF;
        var groups = mapped ? 6 : 8;
        for (var i = 0; i < groups; i++)
        {
            if (i == start)
            {
                output.Byte((byte)':');
                if (i == 0)
                    output.Byte((byte)':');
                i += length - 1;
                continue;
            }

            Hex.Write(output, Group(high, low, i), 4, padded: false, upper: true);
            if (i < 7)
                output.Byte((byte)':');
        }

        if (mapped)
            Ipv4Address.WriteBits(output, (uint)low);
    }

    private static int Group(ulong high, ulong low, int index) =>
        (int)((index < 4 ? high : low) >> ((3 - (index & 3)) * 16)) & 0xFFFF;

    private static void Append(ref ulong high, ref ulong low, int group)
    {
        high = (high << 16) | (low >> 48);
        low = (low << 16) | (uint)group;
    }

    /// <summary>Moves the first <paramref name="gap"/> of <paramref name="count"/> groups to the front.</summary>
    private static void Open(ref ulong high, ref ulong low, int gap, int count)
    {
        ulong openHigh = 0, openLow = 0;
        for (var i = 0; i < 8; i++)
        {
            var from = i < gap ? 8 - count + i : i;
            Append(ref openHigh, ref openLow, i >= gap && i < 8 - count + gap ? 0 : Group(high, low, from));
        }

        high = openHigh;
        low = openLow;
    }

    /// <summary>The longest run of at least two zero groups, the first one of equals; start is -1 without one.</summary>
    private static void FindRun(ulong high, ulong low, out int start, out int length)
    {
        start = -1;
        length = 1;
        for (var i = 0; i < 8; i++)
        {
            var end = i;
            while (end < 8 && Group(high, low, end) == 0)
                end++;
            if (end - i > length)
            {
                start = i;
                length = end - i;
            }

            if (end > i)
                i = end;
        }
    }
}
