using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NetDsl;

/// <summary>Runs rules over a network.</summary>
public static class NetworkCheck
{
    /// <summary>Runs all rules of NetDsl.</summary>
    /// <param name="network">The network.</param>
    /// <param name="cancel">Stops the check.</param>
    /// <returns>The findings: those of the network as a whole by rule, then device by device in the order of the network.</returns>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public static IReadOnlyList<Finding> Run(Network network, CancellationToken cancel = default) => Run(network, RuleCatalogue.Rules, cancel);

    /// <summary>Runs the rules that are given.</summary>
    /// <param name="network">The network.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="cancel">Stops the check.</param>
    /// <returns>The findings: those of the network as a whole by rule, then device by device in the order of the network.</returns>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public static IReadOnlyList<Finding> Run(Network network, IReadOnlyList<Rule> rules, CancellationToken cancel = default)
    {
        if (network is null)
            throw new ArgumentNullException(nameof(network));
        if (rules is null)
            throw new ArgumentNullException(nameof(rules));
        var indexes = new ConcurrentDictionary<Type, Lazy<object>>();
        var options = new ParallelOptions { CancellationToken = cancel };
        var devices = network.Devices;
        var ofRule = new List<Finding>[rules.Count];
        var ofDevice = new List<Finding>[devices.Count];
        Parallel.For(0, rules.Count, options, i =>
        {
            var context = new RuleContext(network, indexes);
            rules[i].Check(context);
            ofRule[i] = context.Findings;
        });
        Parallel.For(0, devices.Count, options, i =>
        {
            var context = new RuleContext(network, indexes) { Device = devices[i] };
            foreach (var rule in rules)
                rule.Check(devices[i], context);
            ofDevice[i] = context.Findings;
        });
        var all = new List<Finding>();
        foreach (var findings in ofRule)
            all.AddRange(findings);
        foreach (var findings in ofDevice)
            all.AddRange(findings);
        return all;
    }
}
