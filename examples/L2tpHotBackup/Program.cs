using System;
using System.Linq;
using NetDsl;
using NetDsl.Examples.L2tpHotBackup;

// The way by which the routes are controlled comes first: ospf (when left out), ospf-network, isis, bgp, policy-ospf, policy-isis or policy-bgp.
var control = args.Length > 0 ? Array.IndexOf(TwoLacs.Controls, args[0]) : -1;
return NetworkProgram.Run(TwoLacs.Network((RouteControl)Math.Max(control, 0)), control < 0 ? args : args.Skip(1).ToArray());
