using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NetDsl.Tests.Properties;
using Xunit;

namespace NetDsl.Tests.Rules;

/// <summary>What is right stays right when less of it is known: no setting, made unknown, makes a finding.</summary>
public class UnknownSettingTests
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Every so many settings of a case are tried; all of them in a long run.</summary>
    private static readonly int Step = Seeds.Rounds(1) > 1 ? 1 : 12;

    public static TheoryData<string> Rules() =>
        [.. RuleCase.All.Select(c => c.Rule).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_unknown_setting_makes_no_finding(string rule)
    {
        var start = rule[^1] - (int)'0';
        foreach (var @case in RuleCase.All.Where(c => c.Rule == rule && !c.Name.StartsWith("Bad", StringComparison.Ordinal)))
        {
            var count = Settings(@case.Run()).Count;
            for (var i = start++ % Step; i < count; i += Step)
            {
                var network = @case.Run();
                var (owner, field) = Settings(network)[i];
                MakeUnknown(owner, field);
                var found = NetworkCheck.Run(network).Where(f => f.Rule.Id != "ND6201").ToList();
                Assert.True(found.Count == 0, $"{@case} with unknown {owner.GetType().Name}.{field.Name}:\n{string.Join("\n", found)}");
            }
        }
    }

    /// <summary>The known settings that can be reached from the devices and from backup relations.</summary>
    private static List<(object Owner, FieldInfo Field)> Settings(Network network)
    {
        var settings = new List<(object, FieldInfo)>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Collect(network.Devices, seen, settings);
        Collect(network.RouteBackups, seen, settings);
        return settings;
    }

    private static void Collect(object? at, HashSet<object> seen, List<(object, FieldInfo)> settings)
    {
        if (at is null or string || at.GetType().IsValueType || !seen.Add(at))
            return;
        if (at is not ConfigObject)
        {
            foreach (var item in at as IEnumerable ?? Array.Empty<object>())
                Collect(item, seen, settings);
            return;
        }

        for (var type = at.GetType(); type != typeof(object) && type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(Fields))
            {
                if (!IsSetting(field))
                    Collect(field.FieldType.IsValueType ? null : field.GetValue(at), seen, settings);
                else if (!IsSaidByVerb(field) && (bool)field.FieldType.GetProperty(nameof(Setting<bool>.IsKnown))!.GetValue(field.GetValue(at))!)
                    settings.Add((at, field));
            }
        }
    }

    /// <summary>What the verb says and no argument: a program cannot leave it open.</summary>
    private static bool IsSaidByVerb(FieldInfo field) => field is { Name: "role", DeclaringType.Name: "PseudowireBase" or "Pseudowire" } or { Name: "use", DeclaringType.Name: "VpnTarget" };

    private static bool IsSetting(FieldInfo field) => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Setting<>);

    private static void MakeUnknown(object owner, FieldInfo field)
    {
        var type = field.FieldType;
        var origin = type.GetProperty(nameof(Setting<bool>.Origin))!.GetValue(field.GetValue(owner));
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Single(c => c.GetParameters().Length == 3);
        field.SetValue(owner, constructor.Invoke([Activator.CreateInstance(type.GetGenericArguments()[0]), false, origin]));
    }
}
