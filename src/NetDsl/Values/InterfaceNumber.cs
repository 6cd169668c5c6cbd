namespace NetDsl;

/// <summary>The number of an interface, such as <c>0/1/0.10</c> or <c>0/2/1:1</c>: its syntax and its order.</summary>
internal static class InterfaceNumber
{
    private const int MostDigits = 10;

    /// <summary>Can this character stand in a number?</summary>
    public static bool IsPart(char c) => c is >= '0' and <= '9' or '/' or ':' or '.';

    /// <summary>Numbers without leading zeros, separated by slashes and colons, and a sub-interface behind one dot.</summary>
    public static bool IsValid(string text, int from, int length)
    {
        int at = from, end = from + length;
        while (true)
        {
            var begin = at;
            while (at < end && text[at] is >= '0' and <= '9')
                at++;
            if (at == begin || at - begin > MostDigits || (text[begin] == '0' && at - begin > 1))
                return false;
            var isSub = begin > from && text[begin - 1] == '.';
            if (isSub && text[begin] == '0')
                return false;
            if (at == end)
                return true;
            if (isSub || text[at++] is not ('/' or ':' or '.'))
                return false;
        }
    }

    /// <summary>Compares part by part: 0/1/9 is before 0/1/10, and a main interface before its sub-interfaces.</summary>
    public static int Compare(string left, string right)
    {
        int l = 0, r = 0;
        while (l < left.Length && r < right.Length)
        {
            var order = Part(left, ref l).CompareTo(Part(right, ref r));
            if (order != 0)
                return order;
            if (l < left.Length && r < right.Length && left[l] != right[r])
                return left[l].CompareTo(right[r]);
            l++;
            r++;
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>The number behind the dot.</summary>
    public static long Sub(string text, int dot)
    {
        dot++;
        return Part(text, ref dot);
    }

    private static long Part(string text, ref int at)
    {
        long number = 0;
        for (; at < text.Length && text[at] is >= '0' and <= '9'; at++)
            number = (number * 10) + (text[at] - '0');
        return number;
    }
}
