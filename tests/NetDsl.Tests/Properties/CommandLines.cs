using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using NetDsl.Commands;

namespace NetDsl.Tests.Properties;

/// <summary>Random lines of a command, made from its own template and the values that its placeholders are bound to.</summary>
internal static class CommandLines
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    private static readonly ConditionalWeakTable<Command, Form> Forms = [];

    /// <summary>A line that the command declares.</summary>
    public static string Random(Command command, Random random)
    {
        var form = Forms.GetValue(command, static c => new Form(Notation.Parse(c.Template), Placeholders(c)));
        var words = new List<string>();
        Add(form.Notation, form, random, words);
        return string.Join(" ", words);
    }

    private static void Add(Notation notation, Form form, Random random, List<string> words)
    {
        switch (notation)
        {
            case Notation.Keyword keyword:
                words.Add(Spelled(keyword.Text, random));
                break;
            case Notation.Placeholder placeholder:
                words.Add(ValueTexts.Random(form.Types[placeholder.Name], random));
                break;
            case Notation.Repeat repeat:
                var rounds = random.Next(6) == 0 ? repeat.Most : Math.Min(repeat.Most, repeat.Least + random.Next(3));
                for (var i = 0; i < rounds; i++)
                    Add(repeat.Inner, form, random, words);
                break;
            case Notation.Sequence sequence:
                foreach (var item in sequence.Items)
                    Add(item, form, random, words);
                break;
            case Notation.Group { Many: true } group:
                AddMany(group, form, random, words);
                break;
            case Notation.Group group when group.Required || random.Next(2) == 0:
                Add(group.Options[random.Next(group.Options.Count)], form, random, words);
                break;
        }
    }

    /// <summary>Any number of alternatives in any order.</summary>
    private static void AddMany(Notation.Group group, Form form, Random random, List<string> words)
    {
        var share = random.Next(4);
        var chosen = group.Options.Where(_ => random.Next(4) < share).OrderBy(_ => random.Next()).ToList();
        if (chosen.Count == 0 && group.Required)
            chosen.Add(group.Options[random.Next(group.Options.Count)]);
        foreach (var option in chosen)
        {
            // As the engine does: in [ [ a | b ] | c ] * the inner brackets say the same as braces.
            if (option.Items is [Notation.Group { Required: false, Many: false } inner])
                Add(inner.Options[random.Next(inner.Options.Count)], form, random, words);
            else
                Add(option, form, random, words);
        }
    }

    private static string Spelled(string keyword, Random random) =>
        random.Next(20) switch
        {
            0 => keyword.ToUpperInvariant(),
            1 => string.Concat(keyword.Select(c => random.Next(2) == 0 ? char.ToUpperInvariant(c) : c)),
            _ => keyword,
        };

    /// <summary>The value type that each placeholder is bound to.</summary>
    public static IReadOnlyDictionary<string, Type> Placeholders(Command command)
    {
        var bindings = Bindings(command);
        var slots = (IDictionary)bindings.GetType().GetProperty("Placeholders")!.GetValue(bindings)!;
        return slots.Keys.Cast<string>().ToDictionary(k => k, k => ValueType(slots[k]!));
    }

    private static object Bindings(Command command)
    {
        if (command.GetType().GetField("_bindings", Fields) is { } field)
            return field.GetValue(command)!;

        // A command that offers another one in the view around it.
        var inner = command.GetType().GetFields(Fields).Where(f => typeof(Command).IsAssignableFrom(f.FieldType)).Select(f => (Command?)f.GetValue(command)).First(c => c is not null);
        return Bindings(inner!);
    }

    private static Type ValueType(object slot)
    {
        var type = slot.GetType();
        if (type.Name is "SettingSlot`2" or "ListSlot`2")
            return type.GetGenericArguments()[1];

        // A slot that hands on to one in a part.
        var inner = type.GetFields(Fields).First(f => f.FieldType.Name == "ValueSlot`1").GetValue(slot)!;
        return ValueType(inner);
    }

    private sealed record Form(Notation.Sequence Notation, IReadOnlyDictionary<string, Type> Types);
}
