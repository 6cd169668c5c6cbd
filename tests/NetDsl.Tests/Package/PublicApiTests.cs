using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Package;

/// <summary>What users can call, written down: a change of it is seen in a review, and is never an accident.</summary>
public class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Libraries() => ["NetDsl", "NetDsl.Cli"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_members_are_those_that_are_written_down(string library)
    {
        var assembly = library == "NetDsl" ? typeof(Network).Assembly : typeof(NetworkProgram).Assembly;
        var text = string.Concat(assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal).Select(Describe));
        var folder = Path.Combine(ExampleNetworks.FindAbove("src")!, library);
        var (file, received) = (Path.Combine(folder, "PublicApi.verified.txt"), Path.Combine(folder, "PublicApi.received.txt"));
        if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"The public members of {library} have changed: compare {received} with {file}, and rename it when every change is meant.");
    }

    private static string Describe(Type type)
    {
        var text = new StringBuilder();
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        text.Append($"{kind} {type.Namespace}.{Name(type)}");
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            text.Append($" : {Name(parent)}");
        text.Append('\n');
        foreach (var member in Members(type).Order(StringComparer.Ordinal))
            text.Append("    ").Append(member).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}");
        return type.GetMembers(Declared).Where(IsVisible).Select(Text).OfType<string>();
    }

    /// <summary>Comparing is the same with every value, and not written down.</summary>
    private static bool IsVisible(MemberInfo member) => member switch
    {
        { Name: "Equals" or "GetHashCode" or "ToString" or "CompareTo" or "op_Equality" or "op_Inequality" or "op_GreaterThan" or "op_GreaterThanOrEqual" or "op_LessThan" or "op_LessThanOrEqual" } => false,
        MethodBase m => (m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly) && (!m.IsSpecialName || m.IsConstructor || m.Name.StartsWith("op_", StringComparison.Ordinal)) && !m.Name.Contains('<', StringComparison.Ordinal),
        FieldInfo f => f.IsPublic || f.IsFamily,
        PropertyInfo p => p.GetAccessors(true).Any(a => a.IsPublic || a.IsFamily),
        _ => member.MemberType == MemberTypes.Event,
    };

    private static string? Text(MemberInfo member) => member switch
    {
        ConstructorInfo c => $"new({Parameters(c)})",
        MethodInfo m => $"{(m.IsStatic ? "static " : "")}{m.Name}{(m.IsGenericMethod ? $"<{string.Join(", ", m.GetGenericArguments().Select(Name))}>" : "")}({Parameters(m)}): {Name(m.ReturnType)}",
        PropertyInfo p => $"{(p.GetAccessors(true)[0].IsStatic ? "static " : "")}{p.Name}: {Name(p.PropertyType)} {{{(p.GetMethod is { IsPublic: true } ? " get;" : "")}{(p.SetMethod is { IsPublic: true } set ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;" : "")} }}",
        FieldInfo f => $"{(f.IsLiteral ? "const " : f.IsStatic ? "static " : "")}{f.Name}: {Name(f.FieldType)}",
        _ => null,
    };

    /// <summary>Names count, for arguments can be named; where a call stands is a matter of the compiler.</summary>
    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters()
            .Where(p => p.GetCustomAttribute<CallerFilePathAttribute>() is null && p.GetCustomAttribute<CallerLineNumberAttribute>() is null)
            .Select(p => $"{(p.IsOut ? "out " : p.ParameterType.IsByRef ? "ref " : "")}{p.Name}: {Name(p.ParameterType)}{(p.IsOptional ? "?" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        var name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
