using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace NetDsl;

/// <summary>What a rule works with: the network, indexes over it, and where findings go.</summary>
public sealed class RuleContext
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _indexes;
    private readonly List<Finding> _findings = [];

    internal RuleContext(Network network, ConcurrentDictionary<Type, Lazy<object>> indexes)
    {
        Network = network;
        _indexes = indexes;
    }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>The device that is checked; null for what concerns several.</summary>
    internal Device? Device { get; init; }

    internal List<Finding> Findings => _findings;

    /// <summary>An index over the network, made at the first call and shared by all rules of this check.</summary>
    /// <typeparam name="T">The index.</typeparam>
    /// <param name="create">Makes it.</param>
    public T Index<T>(Func<Network, T> create)
        where T : class
    {
        if (!_indexes.TryGetValue(typeof(T), out var made))
            made = Make(create);
        return (T)made.Value;
    }

    /// <summary>Apart from <see cref="Index"/>, which is called very often: what the lambda captures is allocated where its method begins.</summary>
    private Lazy<object> Make<T>(Func<Network, T> create)
        where T : class =>
        _indexes.GetOrAdd(typeof(T), _ => new Lazy<object>(() => create(Network), LazyThreadSafetyMode.ExecutionAndPublication));

    /// <summary>Reports a mistake.</summary>
    /// <param name="finding">The mistake.</param>
    public void Report(Finding finding)
    {
        finding.Device ??= Device;
        _findings.Add(finding);
    }
}
