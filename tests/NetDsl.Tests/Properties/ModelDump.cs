using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using NetDsl.Huawei;

namespace NetDsl.Tests.Properties;

/// <summary>One thing that a model says: where it stands, what it says, and the field that says it.</summary>
internal readonly record struct ModelEntry(string Path, string Text, string Field)
{
    /// <summary>A flag that was turned off is written as nothing where there is no word for it: off is what it is anyway.</summary>
    public bool IsOff => Text == "False";

    public override string ToString() => $"{Path} = {Text}";
}

/// <summary>A model as entries, found by reflection: two models are equal when their entries are. Where a setting was made does not count.</summary>
internal static class ModelDump
{
    private static readonly Dictionary<Type, FieldInfo[]> FieldsByType = [];

    /// <summary>Every setting with its path and value. A part with nothing set is no part.</summary>
    public static List<ModelEntry> Of(Device device)
    {
        var entries = new List<ModelEntry>();
        Object(device, "", entries, []);
        return entries;
    }

    /// <summary>What the one has and the other lacks.</summary>
    public static (List<ModelEntry> Lost, List<ModelEntry> Added) Differences(List<ModelEntry> before, List<ModelEntry> after)
    {
        var left = before.ToHashSet();
        var right = after.ToHashSet();
        return ([.. left.Where(e => !e.IsOff && !right.Contains(e))], [.. right.Where(e => !left.Contains(e))]);
    }

    /// <summary>Every setting that there is, as class and field.</summary>
    public static IEnumerable<string> AllSettings() =>
        typeof(VrpRouter).Assembly.GetTypes()
            .Where(t => typeof(ConfigObject).IsAssignableFrom(t) && !t.ContainsGenericParameters && !typeof(Link).IsAssignableFrom(t))
            .SelectMany(t => Fields(t).Where(f => f.DeclaringType == t && IsSetting(f.FieldType)))
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}");

    private static void Object(object item, string path, List<ModelEntry> entries, List<object> above)
    {
        above.Add(item);
        foreach (var field in Fields(item.GetType()))
        {
            var value = field.GetValue(item);
            var name = path + field.Name;
            if (value is null)
                continue;
            if (IsSetting(field.FieldType))
            {
                var text = value is IList list ? string.Join(" ", list.Cast<object>()) : value.ToString()!;
                if (text is not ("not set" or ""))
                    entries.Add(new ModelEntry(name, text, $"{field.DeclaringType!.Name}.{field.Name}"));
            }
            else if (value is IList items)
            {
                Items(items, name, entries, above, field);
            }
            else if (!above.Exists(a => ReferenceEquals(a, value)))
            {
                // What the object belongs to is not a part of it.
                Object(value, name + ".", entries, above);
            }
        }

        above.RemoveAt(above.Count - 1);
    }

    /// <summary>The lists of a device are written in the order in which a device needs them, all others keep theirs.</summary>
    private static void Items(IList items, string name, List<ModelEntry> entries, List<object> above, FieldInfo field)
    {
        foreach (var text in items.OfType<RawLine>().Select(Lines).Order(StringComparer.Ordinal))
            entries.Add(new ModelEntry(name, text, "RawLine.Text"));
        var members = new List<(string Key, List<ModelEntry> Own)>();
        foreach (var item in items)
        {
            if (item is RawLine)
                continue;
            var own = new List<ModelEntry>();
            Object(item, "", own, above);
            members.Add((string.Join("\n", own.Where(e => !e.IsOff && !Conditional.Contains(e.Field))), own));
        }

        if (typeof(Device).IsAssignableFrom(field.DeclaringType))
            members.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        for (var i = 0; i < members.Count; i++)
        {
            var own = members[i].Own;
            var named = own.Find(e => e.Path is "name" or "number");
            var label = $"{name}[{i}{(named.Path is null ? "" : " " + named.Text)}]";
            entries.Add(new ModelEntry(label, "", $"{field.DeclaringType!.Name}.{field.Name}"));
            entries.AddRange(own.Select(e => e with { Path = $"{label}.{e.Path}" }));
        }
    }

    private static string Lines(RawLine line) => line.Text + string.Concat(line.Children.Select(c => " / " + Lines(c)));

    private static bool IsSetting(Type type) =>
        type.IsGenericType && (type.Name == "Setting`1" || (type.Name == "List`1" && type.GetGenericArguments()[0].Name == "Setting`1"));

    private static FieldInfo[] Fields(Type type)
    {
        if (FieldsByType.TryGetValue(type, out var fields))
            return fields;
        var found = new List<FieldInfo>();
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                // How the program described it, which a configuration does not tell.
                if (field.Name is "<WasRead>k__BackingField" or "describedGroups")
                    continue;
                if (IsSetting(field.FieldType) || typeof(ConfigObject).IsAssignableFrom(field.FieldType)
                    || (field.FieldType.Name == "List`1" && typeof(ConfigObject).IsAssignableFrom(field.FieldType.GetGenericArguments()[0])))
                    found.Add(field);
                else if (field.FieldType != typeof(Origin) && field.Name != "<IsOpen>k__BackingField" && field.FieldType.Name != "Dictionary`2" && field.FieldType != typeof(List<OperatorNote>) && at != typeof(RawLine))
                    throw new InvalidOperationException($"{at.Name}.{field.Name} is neither a setting nor a part nor a list of them: teach {nameof(ModelDump)} what it is.");
            }
        }

        return FieldsByType[type] = [.. found];
    }
}
