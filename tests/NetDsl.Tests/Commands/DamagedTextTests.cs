using System;
using System.Collections.Generic;
using System.Linq;
using NetDsl.Commands;
using NetDsl.Huawei;
using NetDsl.Tests.Examples;
using NetDsl.Tests.Properties;
using Xunit;

namespace NetDsl.Tests.Commands;

/// <summary>Configurations of the examples with random damage: nothing is lost, nothing is added, nothing throws.</summary>
public class DamagedTextTests
{
    private static readonly string[] Noise = ["mpls", "undo", "interface", "#", "10.1.1.1", "secondary", "ü?", "99999999999", "quit", "\"open", "area", "commit"];

    [Fact]
    public void Every_line_survives()
    {
        var texts = ExampleNetworks.All.Values.SelectMany(network => network().Devices).Select(d => d.ToText()).ToList();
        foreach (var seed in Seeds.For(600))
        {
            var random = new Random(seed);
            var text = Damage(texts[random.Next(texts.Count)], random);
            var before = Lines(text);
            var after = Lines(ConfigReader.Read(VrpDialect.Instance, text).ToText());
            Assert.True(before.SetEquals(after), $"seed {seed}\nlost: {string.Join("\n", before.Except(after))}\nadded: {string.Join("\n", after.Except(before))}\n{text}");
        }
    }

    private static string Damage(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var round = random.Next(1, 12); round > 0; round--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(7))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, new string(' ', random.Next(4)) + lines[random.Next(lines.Count)].Trim());
                    break;
                case 2:
                    lines[at] = new string(' ', random.Next(5)) + lines[at].Trim();
                    break;
                case 3:
                    lines[at] += " " + Noise[random.Next(Noise.Length)];
                    break;
                case 4:
                    (lines[at], lines[0]) = (lines[0], lines[at]);
                    break;
                case 5:
                    var words = lines[at].Split(' ').OrderBy(_ => random.Next()).ToArray();
                    lines[at] = string.Join(" ", words);
                    break;
                default:
                    if (lines[at].Length > 2)
                        lines[at] = lines[at].Remove(random.Next(lines[at].Length), 1);
                    break;
            }
        }

        return string.Join(random.Next(2) == 0 ? "\n" : "\r\n", lines);
    }

    /// <summary>The lines without indentation, in a spelling that equal lines share; what frames a script is no configuration.</summary>
    private static HashSet<string> Lines(string text)
    {
        var lines = new HashSet<string>();
        foreach (var line in text.Split('\n'))
        {
            var words = Words.Of(line);
            if (words.Count > 0 && !VrpDialect.Instance.IsNeutral(words) && !(words.Count == 1 && (words.Is(0, "quit") || words.Is(0, "commit"))))
                lines.Add(NormalLine.Of(words));
        }

        return lines;
    }
}
