using System.Collections.Generic;

namespace NetDsl.H3c;

/// <summary>An interface of a Comware router as the rules of dynamic route backup look at it.</summary>
internal sealed partial class ComwareInterfaceView
{
    public ComwareInterfaceView(ComwareRouterView router, ComwareInterface model, int number)
    {
        Router = router;
        Interface = model;
        Number = number;
        foreach (var address in model.addresses.Items())
        {
            HasKnownAddresses &= address.address.IsKnown && address.mask.IsKnown && !address.secondary.IsUnknown;
            if (!address.secondary.IsSet || address.secondary.Is(false))
                Primary ??= address;
        }
    }

    public ComwareRouterView Router { get; }

    public ComwareInterface Interface { get; }

    /// <summary>The position on the router.</summary>
    public int Number { get; }

    /// <summary>The name; the unknown value where it is not known.</summary>
    public InterfaceName Name => Interface.name.Or(default);

    /// <summary>DDR on the interface; null when nothing of it is configured.</summary>
    public DialerLink? Dialer => Interface.dialer;

    /// <summary>Whatever the interface does not show is missing. Raw lines are another question, see <see cref="MayHold"/>.</summary>
    public bool IsComplete => Router.IsComplete && !Interface.IsOpen && Interface.dialer is not { IsOpen: true };

    /// <summary>Its own address; null when it has none or borrows, negotiates or leases one.</summary>
    public ComwareAddress? Primary { get; }

    /// <summary>Each of its addresses is known, and which of them is the primary one.</summary>
    public bool HasKnownAddresses { get; } = true;

    /// <summary>The primary address; not set when none is described, unknown when it is not known.</summary>
    public Setting<Ipv4Address> Address => Primary is { } primary ? primary.address : default;

    /// <summary>The network of the primary address, without host bits; the unknown value where one of its parts is not known.</summary>
    public Ipv4Prefix Subnet =>
        Primary is { } primary && primary.address.TryGet(out var address) && primary.mask.TryGet(out var mask) ? new Ipv4Prefix(address, mask).Network : default;

    /// <summary>The interface is a backup of dynamic route backup.</summary>
    public bool IsBackup => Interface.routingGroups is { Count: > 0 };

    /// <summary>It is a backup or may be one: it is open, or a line that no command declares may say so.</summary>
    public bool MayBeBackup => IsBackup || !IsComplete || MayHold("standby routing");

    /// <summary>The groups that it is the backup of, as far as their numbers are known.</summary>
    public List<RoutingGroupView> Groups { get; } = [];

    /// <summary>The channels that lend themselves to this Dialer.</summary>
    public List<ComwareInterfaceView> Members { get; } = [];

    /// <summary>The Dialers to which this interface lends its channels.</summary>
    public List<ComwareInterfaceView> Dialers { get; } = [];

    /// <summary>It is a Dialer, or dials by itself: an interface on which DDR is enabled or may be.</summary>
    public bool IsDialup => Name.Kind == InterfaceKind.Dialer || Dialer is not null;

    /// <summary>True when a line of the interface that no command declares may say something that begins with these words.</summary>
    public bool MayHold(string words) => Interface.MayHold(words);

    /// <summary>The interface at the other end of its line; null when it is not described or not certain.</summary>
    public ComwareInterfaceView? FarEnd => Router.Index.FindFarEnd(this);

    /// <summary>For messages: router and interface.</summary>
    public override string ToString() => $"{Router} {(Interface.name.IsKnown ? Interface.name.Value.ToString() : "an interface")}";
}
