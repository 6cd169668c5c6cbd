using System.Text;

namespace NetDsl;

/// <summary>Leaves secrets out of lines that no command declares, where only the words before them tell what they are.</summary>
internal static class SecretWords
{
    /// <summary>What stands in the place of a secret.</summary>
    public const string Mask = "*****";

    /// <summary>Words that a secret follows, at once or after other words.</summary>
    private static bool Announces(string word) => word.ToUpperInvariant() is
        "CIPHER" or "IRREVERSIBLE-CIPHER" or "PLAIN" or "SIMPLE" or "HASH" or "PASSWORD" or "PASSWD" or "PASSPHRASE" or "SECRET" or "KEY" or "SHARED-KEY"
        or "KEY-STRING" or "AUTH-KEY" or "ENCRYPTION-KEY" or "PRE-SHARED-KEY" or "PSK" or "MD5" or "HMAC-MD5" or "HMAC-SHA256" or "SHA" or "SHA2-256" or "AES128" or "AES256" or "COMMUNITY" or "PIN";

    /// <summary>The line with everything left out that may be a secret: all words behind one that announces secrets.</summary>
    public static string MaskIn(string line)
    {
        var masked = new StringBuilder(line.Length);
        var announced = false;
        foreach (var word in line.Split(' '))
        {
            if (masked.Length > 0)
                masked.Append(' ');
            var announces = Announces(word);
            masked.Append(announced && !announces && word.Length > 0 ? Mask : word);
            announced |= announces;
        }

        return masked.ToString();
    }
}
