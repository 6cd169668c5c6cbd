using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using NetDsl.Huawei;

namespace NetDsl.Tests.Properties;

/// <summary>Calls the public verbs of the builders with random arguments, as a program would, and remembers what it called.</summary>
internal sealed class RandomProgram
{
    private const int Deepest = 4;

    /// <summary>The calls that were made, indented as they are nested.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>The names of the calls that were made.</summary>
    public List<string> Made { get; } = [];

    /// <summary>The names of calls to leave out.</summary>
    public HashSet<string> LeftOut { get; init; } = [];

    /// <summary>How many calls refused their arguments.</summary>
    public int Refused { get; private set; }

    /// <summary>The verbs of a builder.</summary>
    public static IEnumerable<MethodInfo> Verbs(Type builder) =>
        builder.GetMethods(BindingFlags.Instance | BindingFlags.Public)
            .Where(m => m.GetParameters().Any(p => p.GetCustomAttribute<CallerLineNumberAttribute>() is not null));

    public static VrpRouterBuilder Router() => new(new VrpRouter());

    /// <summary>Calls a number of random verbs of a builder and of those that they lead to.</summary>
    public void Call(object builder, int count, Random random, string name = "", int depth = 0)
    {
        MethodInfo[] verbs = [.. Verbs(builder.GetType())];
        for (var i = 0; i < count; i++)
        {
            var verb = verbs[random.Next(verbs.Length)];
            var own = new Random(random.Next());
            if (LeftOut.Contains(name + i))
                continue;
            Made.Add(name + i);
            var result = Invoke(builder, verb, own, depth, inner: (b, r) => Call(b, r.Next(1, 5), r, $"{name}{i}.", depth + 1));
            if (result is not null && !ReferenceEquals(result, builder) && depth < Deepest && Verbs(result.GetType()).Any())
                Call(result, own.Next(3), own, $"{name}{i}+", depth + 1);
        }
    }

    /// <summary>Calls one verb after the other, each on the builder that the one before leads to.</summary>
    public void CallPath(object builder, MethodInfo[] path, Random random, int at = 0)
    {
        var reached = at == path.Length - 1;
        var result = Invoke(builder, path[at], random, at, inner: reached ? null : (b, r) => { reached = true; CallPath(b, path, r, at + 1); });
        if (!reached && result is not null)
            CallPath(result, path, random, at + 1);
    }

    private object? Invoke(object builder, MethodInfo verb, Random random, int depth, Action<object, Random>? inner)
    {
        var arguments = Array.ConvertAll(verb.GetParameters(), p => Argument(p, random, depth, inner));
        Calls.Add(new string(' ', depth * 2) + Shown(verb, arguments));
        var call = Calls.Count - 1;
        try
        {
            return verb.Invoke(builder, arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is NetDslException or ArgumentException)
        {
            Refused++;
            Calls[call] += "  // refused: " + e.InnerException.Message;
            return null;
        }
    }

    private object? Argument(ParameterInfo parameter, Random random, int depth, Action<object, Random>? inner)
    {
        if (parameter.GetCustomAttribute<CallerFilePathAttribute>() is not null)
            return "program.cs";
        if (parameter.GetCustomAttribute<CallerLineNumberAttribute>() is not null)
            return Calls.Count + 1;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Action<>))
            return inner is null || depth >= Deepest ? (parameter.HasDefaultValue ? null : Configure(type, random, (_, _) => { })) : Configure(type, random, inner);
        return parameter.HasDefaultValue && random.Next(2) == 0 ? parameter.DefaultValue : Value(type, random);
    }

    private static object? Value(Type type, Random random)
    {
        if (type.GetInterfaces().Any(i => i.Name == "IConfigValue`1"))
            return Parse(type, ValueTexts.Random(type, random).Trim('"'));
        if (type == typeof(NextHop))
            return NextHop.Parse(ValueTexts.Random(random.Next(2) == 0 ? typeof(Ipv4Address) : typeof(InterfaceName), random));
        if (type == typeof(bool))
            return random.Next(3) > 0;
        if (type == typeof(string))
            return "zz raw " + random.Next(9);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Input<>))
            return Activator.CreateInstance(type, Value(type.GetGenericArguments()[0], random));
        if (type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)))
            return Many(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0], random);
        if (type == typeof(PwTemplateBuilder))
            return Router().PwTemplate((PwTemplateName)Value(typeof(PwTemplateName), random)!);
        throw new InvalidOperationException($"{nameof(RandomProgram)} does not know how to make a {type}.");
    }

    private static Array Many(Type element, Random random)
    {
        var items = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Value(element, random)).Distinct().ToList();
        var array = Array.CreateInstance(element, items.Count);
        ((ICollection)items).CopyTo(array, 0);
        return array;
    }

    private static object Parse(Type type, string text) => type.GetMethod("Parse", [typeof(string)])!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [text], null)!;

    private static Delegate Configure(Type action, Random random, Action<object, Random> inner)
    {
        var own = new Random(random.Next());
        var typed = typeof(RandomProgram).GetMethod(nameof(Typed), BindingFlags.Static | BindingFlags.NonPublic)!;
        return (Delegate)typed.MakeGenericMethod(action.GetGenericArguments()[0]).Invoke(null, [own, inner])!;
    }

    private static Action<T> Typed<T>(Random random, Action<object, Random> inner) => builder => inner(builder!, random);

    private static string Shown(MethodInfo verb, object?[] arguments) =>
        $"{verb.Name}({string.Join(", ", verb.GetParameters().Zip(arguments).Where(a => !a.First.GetCustomAttributes().Any(c => c is CallerFilePathAttribute or CallerLineNumberAttribute)).Select(a => Shown(a.Second)))})";

    private static string Shown(object? argument) =>
        argument switch { null => "-", Delegate => "=>", string text => text, IEnumerable list => $"[{string.Join(" ", list.Cast<object>())}]", _ => argument.ToString()! };
}
