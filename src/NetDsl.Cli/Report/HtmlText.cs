using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NetDsl;

/// <summary>Finished HTML, which is not escaped again.</summary>
/// <param name="Html">The markup.</param>
internal readonly record struct Fragment(string Html)
{
    /// <summary>Fragment of an interpolated string, whose values are escaped.</summary>
    public static Fragment Of(HtmlText.Handler handler) => new(handler.Target.ToString());

    public override string ToString() => Html;
}

/// <summary>
/// HTML in the making. What is literal in an interpolated string is markup, every value in it is text and is escaped; only
/// <see cref="Fragment"/> goes in as it is.
/// </summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    public HtmlText Add([InterpolatedStringHandlerArgument("")] ref Handler handler)
    {
        _ = handler;
        return this;
    }

    /// <summary>Adds what is markup already.</summary>
    public HtmlText Add(Fragment markup)
    {
        _text.Append(markup.Html);
        return this;
    }

    /// <summary>Adds text, escaped for content and for attributes in double quotes.</summary>
    public void Text(string? text)
    {
        foreach (var c in text ?? "")
        {
            _ = c switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                '\'' => _text.Append("&#39;"),
                '\n' or '\t' => _text.Append(c),
                _ when char.IsControl(c) || char.IsSurrogate(c) && !IsPaired(text!) => _text.Append('\uFFFD'),
                _ => _text.Append(c),
            };
        }
    }

    public Fragment ToFragment() => new(_text.ToString());

    public override string ToString() => _text.ToString();

    /// <summary>A text with half a pair of surrogates cannot be written as UTF-8; its pairs are given up as well.</summary>
    private static bool IsPaired(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    /// <summary>Takes the parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Handler
    {
        public Handler(int literalLength, int formattedCount)
            : this(literalLength, formattedCount, new HtmlText())
        {
        }

        public Handler(int literalLength, int formattedCount, HtmlText target)
        {
            _ = (literalLength, formattedCount);
            Target = target;
        }

        public HtmlText Target { get; }

        public void AppendLiteral(string markup) => Target._text.Append(markup);

        public void AppendFormatted(string? text) => Target.Text(text);

        public void AppendFormatted(Fragment markup) => Target._text.Append(markup.Html);

        public void AppendFormatted(int number) => Target._text.Append(number.ToString(CultureInfo.InvariantCulture));

        /// <summary>A coordinate.</summary>
        public void AppendFormatted(double number) => Target._text.Append((Math.Round(number, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture));

        public void AppendFormatted<T>(T value) => Target.Text(value?.ToString());
    }
}
