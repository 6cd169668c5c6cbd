using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes an LDP pseudowire. Its verbs set options of the <c>mpls l2vc</c> line and the lines that belong to this pseudowire.</summary>
public sealed class PseudowireBuilder : PseudowireBuilderBase<PseudowireBuilder, Pseudowire>
{
    internal PseudowireBuilder(Pseudowire model)
        : base(model)
    {
    }

    /// <summary>Takes what is not said here from a template. Keyword: <c>pw-template</c>.</summary>
    /// <param name="template">The template, 1 to 19 characters.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder Template(PwTemplateName template, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.template, template, file, line);

    /// <summary>Carries IP packets between unlike interfaces, another vendor at the other end. Keyword: <c>ip-layer2</c>.</summary>
    /// <returns>This builder.</returns>
    public PseudowireBuilder IpLayer2([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Encapsulation(PseudowireEncapsulation.IpLayer2, file, line);

    /// <summary>How frames are carried. Keywords: <c>raw</c>, <c>tagged</c>, <c>ip-interworking</c>, <c>ip-layer2</c>.</summary>
    /// <param name="encapsulation">The way.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder Encapsulation(Input<PseudowireEncapsulation> encapsulation, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.encapsulation, encapsulation, file, line);

    /// <summary>
    /// The tunnel policy and the SR-MPLS TE or SRv6 TE policy that carries the pseudowire.
    /// Keywords: <c>tunnel-policy</c>, <c>endpoint</c>, <c>color</c>.
    /// </summary>
    /// <param name="policy">The tunnel policy, 1 to 39 characters.</param>
    /// <param name="endpoint">The endpoint of the SR policy: IPv6 for SRv6 TE, IPv4 for SR-MPLS TE.</param>
    /// <param name="color">The colour of the SR policy, 0 to 4294967295.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder TunnelPolicy(TunnelPolicyName policy, IpAddress endpoint, SegmentRoutingColor color, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Set(ref Model.EnsureSrPolicy().endpoint, endpoint, file, line);
        Set(ref Model.EnsureSrPolicy().color, color, file, line);
        return Set(ref Model.tunnelPolicy, policy, file, line);
    }

    /// <summary>Goes on forwarding although the other end signals standby. Keyword: <c>ignore-standby-state</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder IgnoreStandbyState(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.ignoreStandbyState, on, file, line);

    /// <summary>The ATM cells in a packet that is sent. Keyword: <c>transmit-atm-cells</c>.</summary>
    /// <param name="cells">1 to 28.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder TransmitAtmCells(AtmCells cells, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Set(ref Model.EnsureAtm().transmitAtmCells, cells, file, line);

    /// <summary>
    /// Leaves the VCCV parameter out of the mapping message of this pseudowire, or puts it back; a peer with VRP V300R001 needs it left out.
    /// Commands: <c>undo interface-parameter-type vccv</c>, <c>interface-parameter-type vccv</c>.
    /// </summary>
    /// <param name="carried">False leaves the parameter out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder VccvParameter(Input<bool> carried, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ref var setting = ref Model.role.Is(PseudowireRole.Secondary) ? ref Circuit.secondaryVccvParameter : ref Circuit.vccvParameter;
        return Set(ref setting, carried, file, line);
    }

    /// <summary>Ignores the state of the attachment circuit, for a pseudowire that protects a CCC connection. Command: <c>mpls l2vpn pw ignore-ac-state</c>.</summary>
    /// <param name="on">False leaves it out.</param>
    /// <returns>This builder.</returns>
    public PseudowireBuilder IgnoreAcState(Input<bool>? on = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ref var setting = ref Model.role.Is(PseudowireRole.Secondary) ? ref Circuit.EnsureOam(new Origin(file, line)).ignoreAcStateSecondary
            : ref Model.role.Is(PseudowireRole.Bypass) ? ref Circuit.EnsureOam(new Origin(file, line)).ignoreAcStateBypass
            : ref Circuit.EnsureOam(new Origin(file, line)).ignoreAcState;
        return Set(ref setting, on, file, line);
    }
}
