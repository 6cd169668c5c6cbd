namespace NetDsl.H3c;

/// <summary>Compares telephone numbers as the network delivers them: with or without prefixes.</summary>
internal static class PhoneNumbers
{
    /// <summary>May they mean one line? The shorter one is compared with the end of the longer one; a <c>*</c> stands for any one character, and what has other signs may be any number.</summary>
    public static bool MayBeSame(string first, string second)
    {
        for (var i = 1; i <= first.Length && i <= second.Length; i++)
        {
            var a = first[first.Length - i];
            var b = second[second.Length - i];
            if (a is '*' or '.' || b is '*' or '.')
                continue;
            if (!IsDigit(a) || !IsDigit(b))
                return true;
            if (a != b)
                return false;
        }

        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
