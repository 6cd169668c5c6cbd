using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace NetDsl.Tests.Api;

/// <summary>What holds for every verb of the language.</summary>
public class VerbTests
{
    private static readonly Type[] Builders =
        [.. typeof(Network).Assembly.GetExportedTypes().Where(t => t.Name.Contains("Builder") && !t.IsInterface)];

    [Fact]
    public void Every_verb_takes_the_line_it_is_called_from()
    {
        foreach (var verb in Verbs().Where(v => v.GetParameters().Length > 0 && v.GetParameters().All(p => !IsAction(p.ParameterType)) && v.GetParameters()[0].Name != "file"))
        {
            var parameters = verb.GetParameters();
            Assert.True(
                parameters.Length > 2 && parameters[^2].IsDefined(typeof(CallerFilePathAttribute)) && parameters[^1].IsDefined(typeof(CallerLineNumberAttribute)),
                $"{verb.DeclaringType!.Name}.{verb.Name} does not end with the caller's file and line.");
        }
    }

    /// <summary>
    /// The file and line that a verb ends with must never take the arguments that were meant for a longer overload:
    /// TunnelPolicy("p", "1.1.1.1", 100) has to mean endpoint and colour.
    /// </summary>
    [Fact]
    public void No_overload_is_caught_by_the_file_and_line_of_a_shorter_one()
    {
        var caught = new List<string>();
        foreach (var group in Verbs().GroupBy(v => (v.DeclaringType, v.Name)))
        {
            foreach (var shorter in group)
            {
                var at = Array.FindIndex(shorter.GetParameters(), p => p.IsDefined(typeof(CallerFilePathAttribute)));
                if (at < 0)
                    continue;
                foreach (var longer in group.Where(l => l != shorter))
                {
                    var parameters = longer.GetParameters();
                    var sameStart = Enumerable.Range(0, Math.Min(at, parameters.Length)).All(i => parameters[i].ParameterType == shorter.GetParameters()[i].ParameterType);
                    if (sameStart && parameters.Length > at && !parameters[at].IsDefined(typeof(CallerFilePathAttribute)) && !parameters[at].IsOptional && TakesText(parameters[at].ParameterType))
                        caught.Add($"{longer.DeclaringType!.Name}.{longer}");
                }
            }
        }

        Assert.Empty(caught);
    }

    [Fact]
    public void No_verb_takes_a_bare_string_or_number()
    {
        foreach (var parameter in Verbs().SelectMany(v => v.GetParameters()).Where(p => p.Name is not ("file" or "line") && !(p.Member.Name == "Raw" && p.Name is "text" or "below" or "first")))
        {
            var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            Assert.False(
                type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(uint) || type.IsEnum,
                $"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name} takes {parameter.Name} as {type.Name}; it has to be a domain value or an Input.");
        }
    }

    private static IEnumerable<MethodInfo> Verbs() =>
        Builders.SelectMany(b => b.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(m => !m.IsSpecialName && m.DeclaringType!.Assembly == typeof(Network).Assembly && m.GetBaseDefinition() == m)
            .DistinctBy(m => (m.Module, m.MetadataToken, m.DeclaringType));

    private static bool IsAction(Type type) => typeof(Delegate).IsAssignableFrom(type);

    private static bool TakesText(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) || type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(m => m.Name == "op_Implicit" && m.GetParameters()[0].ParameterType == typeof(string));
    }
}
