namespace NetDsl;

/// <summary>
/// One kind of mistake. A rule looks at the model and does not know where it came from: a running program, the editor, or
/// configurations that were read from devices. It has no state, and it is silent about what is unknown: a value that is not
/// known is never wrong, and in an object that is open nothing is missing.
/// </summary>
public abstract class Rule
{
    /// <summary>Creates the rule.</summary>
    /// <param name="info">What is known about it before anything is checked.</param>
    protected Rule(RuleInfo info) => Info = info;

    /// <summary>What is known about the rule before anything is checked.</summary>
    public RuleInfo Info { get; }

    /// <summary>Checks what concerns several devices.</summary>
    /// <param name="context">The network, and where findings go.</param>
    protected internal virtual void Check(RuleContext context)
    {
    }

    /// <summary>Checks one device. Devices are checked in parallel.</summary>
    /// <param name="device">The device.</param>
    /// <param name="context">The network, and where findings go.</param>
    protected internal virtual void Check(Device device, RuleContext context)
    {
    }
}
