namespace NetDsl.Huawei;

/// <summary>What LDP pseudowires and static pseudowires have in common.</summary>
public abstract class PseudowireBase : ConfigObject
{
    internal Setting<L2vcInstanceName> instance;
    internal Setting<PwTemplateName> template;
    internal Setting<VcId> vcId;
    internal Setting<PseudowireRole> role;
    internal Setting<TunnelPolicyName> tunnelPolicy;
    internal Setting<bool> controlWord;
    internal Setting<PseudowireEncapsulation> encapsulation;
    internal Setting<bool> accessPort;

    internal PseudowireAtm? atm;
    internal PseudowireTdm? tdm;

    private protected PseudowireBase()
    {
    }

    /// <summary>The interface that the pseudowire stands on.</summary>
    public VrpInterface Interface { get; internal set; } = null!;

    /// <summary>The name of the VPWS instance. Keyword: <c>instance-name</c>.</summary>
    public Setting<L2vcInstanceName> Instance => instance;

    /// <summary>The template that gives what the line does not say. Keyword: <c>pw-template</c>.</summary>
    public Setting<PwTemplateName> Template => template;

    /// <summary>The VC ID, equal at both ends.</summary>
    public Setting<VcId> VcId => vcId;

    /// <summary>What the pseudowire is for; not set means primary.</summary>
    public Setting<PseudowireRole> Role => role;

    /// <summary>Which tunnels carry it. Keyword: <c>tunnel-policy</c>.</summary>
    public Setting<TunnelPolicyName> TunnelPolicy => tunnelPolicy;

    /// <summary>The control word. Keywords: <c>control-word</c>, <c>no-control-word</c>.</summary>
    public Setting<bool> ControlWord => controlWord;

    /// <summary>How frames are carried. Keywords: <c>raw</c>, <c>tagged</c>, <c>ip-interworking</c>, <c>ip-layer2</c>.</summary>
    public Setting<PseudowireEncapsulation> Encapsulation => encapsulation;

    /// <summary>The attachment circuit is an access port, Ethernet main interfaces only. Keyword: <c>access-port</c>.</summary>
    public Setting<bool> AccessPort => accessPort;

    /// <summary>What an ATM pseudowire has beside; null when nothing of it is configured.</summary>
    public PseudowireAtm? Atm => atm;

    /// <summary>What a TDM or CEP pseudowire has beside; null when nothing of it is configured.</summary>
    public PseudowireTdm? Tdm => tdm;

    internal PseudowireAtm EnsureAtm() => atm ??= new PseudowireAtm { Origin = Origin };

    internal PseudowireTdm EnsureTdm() => tdm ??= new PseudowireTdm { Origin = Origin };
}
