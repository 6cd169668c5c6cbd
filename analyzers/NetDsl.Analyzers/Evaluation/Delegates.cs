using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>Makes real delegates whose body is a lambda of the evaluated program.</summary>
internal static class Delegates
{
    private static readonly ConcurrentDictionary<Type, Func<Session, Closure, Delegate>?> Makers = new();

    public static Delegate? Make(Session session, Closure closure, Type type) => Makers.GetOrAdd(type, Maker)?.Invoke(session, closure);

    private static Func<Session, Closure, Delegate>? Maker(Type type)
    {
        if (!typeof(Delegate).IsAssignableFrom(type) || type.GetMethod("Invoke") is not { } invoke)
            return null;
        var parameters = invoke.GetParameters().Select(p => p.ParameterType).ToArray();
        var name = (invoke.ReturnType == typeof(void) ? "Action" : "Func") + parameters.Length;
        var types = invoke.ReturnType == typeof(void) ? parameters : [.. parameters, invoke.ReturnType];
        var method = typeof(Delegates).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic);
        if (method is null)
            return null;
        if (types.Length > 0)
            method = method.MakeGenericMethod(types);
        var make = (Func<Session, Closure, Delegate>)method.CreateDelegate(typeof(Func<Session, Closure, Delegate>));
        return (session, closure) =>
        {
            var made = make(session, closure);
            return type.IsInstanceOfType(made) ? made : Delegate.CreateDelegate(type, made.Target, made.Method);
        };
    }

    private static Delegate Action0(Session session, Closure closure) => new Action(() => session.Call(closure));

    private static Delegate Action1<T>(Session session, Closure closure) => new Action<T>(a => session.Call(closure, a));

    private static Delegate Action2<T, TU>(Session session, Closure closure) => new Action<T, TU>((a, b) => session.Call(closure, a, b));

    private static Delegate Func0<TR>(Session session, Closure closure) => new Func<TR>(() => Result<TR>(session, session.Call(closure)));

    private static Delegate Func1<T, TR>(Session session, Closure closure) => new Func<T, TR>(a => Result<TR>(session, session.Call(closure, a)));

    private static Delegate Func2<T, TU, TR>(Session session, Closure closure) => new Func<T, TU, TR>((a, b) => Result<TR>(session, session.Call(closure, a, b)));

    private static Delegate Func3<T, TU, TV, TR>(Session session, Closure closure) => new Func<T, TU, TV, TR>((a, b, c) => Result<TR>(session, session.Call(closure, a, b, c)));

    private static TR Result<TR>(Session session, object? value)
    {
        if (value is TR result)
            return result;
        if (typeof(TR) == typeof(bool))
            return (TR)(object)session.IsTrue(value);
        if (value is null && default(TR) is null)
            return default!;
        if (value is not Unknown && Arguments.TryPass(session, typeof(TR), value, out var passed) && passed is TR made)
            return made;
        throw new UnknownResultException();
    }
}
