using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace NetDsl;

/// <summary>What the page opens only on demand: compressed, so that a thousand devices are still one small page.</summary>
internal sealed class LazyChunks
{
    /// <summary>Stands between the items of a chunk; no escaped text contains it.</summary>
    private const char Between = '\u001e';

    private readonly List<string> _chunks = [];

    /// <summary>Keeps items, and gives the anchor of their chunk.</summary>
    public string Add(IEnumerable<string> items)
    {
        _chunks.Add(Pack(string.Join(Between, items)));
        return IdOf(_chunks.Count - 1);
    }

    /// <summary>The chunks as blocks that browsers neither show nor run.</summary>
    public void Write(HtmlText page)
    {
        for (var i = 0; i < _chunks.Count; i++)
            page.Add($"<script type=\"text/plain\" id=\"{IdOf(i)}\">{_chunks[i]}</script>\n");
    }

    /// <summary>The items of a chunk, for tests.</summary>
    internal static IReadOnlyList<string> Unpack(string chunk)
    {
        using var packed = new GZipStream(new MemoryStream(Convert.FromBase64String(chunk)), CompressionMode.Decompress);
        using var reader = new StreamReader(packed, Encoding.UTF8);
        return reader.ReadToEnd().Split(Between);
    }

    private static string IdOf(int number) => "chunk-" + number.ToString(CultureInfo.InvariantCulture);

    private static string Pack(string text)
    {
        using var bytes = new MemoryStream();
        using (var packer = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            packer.Write(Encoding.UTF8.GetBytes(text));
        return Convert.ToBase64String(bytes.ToArray());
    }
}
