using System;
using System.Collections.Generic;
using System.Text;

namespace NetDsl;

/// <summary>Leaves secrets out of lines that no command declares, where only the words before them tell what they are.</summary>
internal static class SecretWords
{
    /// <summary>What stands in the place of a secret.</summary>
    public const string Mask = "*****";

    private static readonly string[] Endings = ["-KEY", "-CIPHER", "-PASSWORD", "-SECRET"];

    private static readonly HashSet<string> Announcing = new(StringComparer.OrdinalIgnoreCase)
    {
        "cipher", "plain", "simple", "hash", "password", "passwd", "passphrase", "secret", "key", "key-string", "psk", "md5", "hmac-md5", "hmac-sha1", "hmac-sha256", "hmac-sha-256",
        "sha", "sha2-256", "aes128", "aes256", "community", "pin",
    };

    /// <summary>The line with everything left out that may be a secret: all words behind one that announces secrets.</summary>
    public static string MaskIn(string line)
    {
        var masked = new StringBuilder(line.Length);
        var announced = false;
        var words = line.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (masked.Length > 0)
                masked.Append(' ');
            var announces = Announces(word);
            masked.Append(announced && word.Length > 0 && (!announces || i == words.Length - 1) ? Mask : word);
            announced |= announces;
        }

        return masked.ToString();
    }

    /// <summary>A secret follows such a word, at once or after other words.</summary>
    private static bool Announces(string word) => Announcing.Contains(word) || Array.Exists(Endings, e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
