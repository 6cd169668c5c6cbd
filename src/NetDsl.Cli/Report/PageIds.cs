using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace NetDsl;

/// <summary>The anchors of the page: the same for the same network, and each once.</summary>
internal sealed class PageIds
{
    private readonly Dictionary<object, string> _byOwner = [];
    private readonly HashSet<string> _taken = [];

    /// <summary>The anchor of a device.</summary>
    public string this[Device device] => _byOwner[device];

    /// <summary>Gives a device its anchor.</summary>
    public void Add(Device device) => _byOwner.Add(device, Take("device-" + Slug(device.Name.ToString())));

    /// <summary>Letters, digits, dots and hyphens stay; everything else becomes its number.</summary>
    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.')
                slug.Append(c);
            else
                slug.Append('_').Append(((int)c).ToString("x", CultureInfo.InvariantCulture));
        }

        return slug.ToString();
    }

    private string Take(string wanted)
    {
        var id = wanted;
        for (var i = 2; !_taken.Add(id); i++)
            id = $"{wanted}__{i.ToString(CultureInfo.InvariantCulture)}";
        return id;
    }
}
