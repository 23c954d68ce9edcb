"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../../node_modules/reflect-metadata/Reflect.js
var require_Reflect = __commonJS({
  "../../node_modules/reflect-metadata/Reflect.js"() {
    var Reflect2;
    (function(Reflect3) {
      (function(factory) {
        var root = typeof globalThis === "object" ? globalThis : typeof global === "object" ? global : typeof self === "object" ? self : typeof this === "object" ? this : sloppyModeThis();
        var exporter = makeExporter(Reflect3);
        if (typeof root.Reflect !== "undefined") {
          exporter = makeExporter(root.Reflect, exporter);
        }
        factory(exporter, root);
        if (typeof root.Reflect === "undefined") {
          root.Reflect = Reflect3;
        }
        function makeExporter(target, previous) {
          return function(key, value) {
            Object.defineProperty(target, key, { configurable: true, writable: true, value });
            if (previous)
              previous(key, value);
          };
        }
        function functionThis() {
          try {
            return Function("return this;")();
          } catch (_) {
          }
        }
        function indirectEvalThis() {
          try {
            return (void 0, eval)("(function() { return this; })()");
          } catch (_) {
          }
        }
        function sloppyModeThis() {
          return functionThis() || indirectEvalThis();
        }
      })(function(exporter, root) {
        var hasOwn = Object.prototype.hasOwnProperty;
        var supportsSymbol = typeof Symbol === "function";
        var toPrimitiveSymbol = supportsSymbol && typeof Symbol.toPrimitive !== "undefined" ? Symbol.toPrimitive : "@@toPrimitive";
        var iteratorSymbol = supportsSymbol && typeof Symbol.iterator !== "undefined" ? Symbol.iterator : "@@iterator";
        var supportsCreate = typeof Object.create === "function";
        var supportsProto = { __proto__: [] } instanceof Array;
        var downLevel = !supportsCreate && !supportsProto;
        var HashMap = {
          // create an object in dictionary mode (a.k.a. "slow" mode in v8)
          create: supportsCreate ? function() {
            return MakeDictionary(/* @__PURE__ */ Object.create(null));
          } : supportsProto ? function() {
            return MakeDictionary({ __proto__: null });
          } : function() {
            return MakeDictionary({});
          },
          has: downLevel ? function(map2, key) {
            return hasOwn.call(map2, key);
          } : function(map2, key) {
            return key in map2;
          },
          get: downLevel ? function(map2, key) {
            return hasOwn.call(map2, key) ? map2[key] : void 0;
          } : function(map2, key) {
            return map2[key];
          }
        };
        var functionPrototype = Object.getPrototypeOf(Function);
        var _Map = typeof Map === "function" && typeof Map.prototype.entries === "function" ? Map : CreateMapPolyfill();
        var _Set = typeof Set === "function" && typeof Set.prototype.entries === "function" ? Set : CreateSetPolyfill();
        var _WeakMap = typeof WeakMap === "function" ? WeakMap : CreateWeakMapPolyfill();
        var registrySymbol = supportsSymbol ? /* @__PURE__ */ Symbol.for("@reflect-metadata:registry") : void 0;
        var metadataRegistry = GetOrCreateMetadataRegistry();
        var metadataProvider = CreateMetadataProvider(metadataRegistry);
        function decorate(decorators, target, propertyKey, attributes) {
          if (!IsUndefined(propertyKey)) {
            if (!IsArray(decorators))
              throw new TypeError();
            if (!IsObject(target))
              throw new TypeError();
            if (!IsObject(attributes) && !IsUndefined(attributes) && !IsNull(attributes))
              throw new TypeError();
            if (IsNull(attributes))
              attributes = void 0;
            propertyKey = ToPropertyKey(propertyKey);
            return DecorateProperty(decorators, target, propertyKey, attributes);
          } else {
            if (!IsArray(decorators))
              throw new TypeError();
            if (!IsConstructor(target))
              throw new TypeError();
            return DecorateConstructor(decorators, target);
          }
        }
        exporter("decorate", decorate);
        function metadata(metadataKey, metadataValue) {
          function decorator(target, propertyKey) {
            if (!IsObject(target))
              throw new TypeError();
            if (!IsUndefined(propertyKey) && !IsPropertyKey(propertyKey))
              throw new TypeError();
            OrdinaryDefineOwnMetadata(metadataKey, metadataValue, target, propertyKey);
          }
          return decorator;
        }
        exporter("metadata", metadata);
        function defineMetadata(metadataKey, metadataValue, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryDefineOwnMetadata(metadataKey, metadataValue, target, propertyKey);
        }
        exporter("defineMetadata", defineMetadata);
        function hasMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryHasMetadata(metadataKey, target, propertyKey);
        }
        exporter("hasMetadata", hasMetadata);
        function hasOwnMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryHasOwnMetadata(metadataKey, target, propertyKey);
        }
        exporter("hasOwnMetadata", hasOwnMetadata);
        function getMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryGetMetadata(metadataKey, target, propertyKey);
        }
        exporter("getMetadata", getMetadata);
        function getOwnMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryGetOwnMetadata(metadataKey, target, propertyKey);
        }
        exporter("getOwnMetadata", getOwnMetadata);
        function getMetadataKeys(target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryMetadataKeys(target, propertyKey);
        }
        exporter("getMetadataKeys", getMetadataKeys);
        function getOwnMetadataKeys(target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          return OrdinaryOwnMetadataKeys(target, propertyKey);
        }
        exporter("getOwnMetadataKeys", getOwnMetadataKeys);
        function deleteMetadata(metadataKey, target, propertyKey) {
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          if (!IsObject(target))
            throw new TypeError();
          if (!IsUndefined(propertyKey))
            propertyKey = ToPropertyKey(propertyKey);
          var provider = GetMetadataProvider(
            target,
            propertyKey,
            /*Create*/
            false
          );
          if (IsUndefined(provider))
            return false;
          return provider.OrdinaryDeleteMetadata(metadataKey, target, propertyKey);
        }
        exporter("deleteMetadata", deleteMetadata);
        function DecorateConstructor(decorators, target) {
          for (var i = decorators.length - 1; i >= 0; --i) {
            var decorator = decorators[i];
            var decorated = decorator(target);
            if (!IsUndefined(decorated) && !IsNull(decorated)) {
              if (!IsConstructor(decorated))
                throw new TypeError();
              target = decorated;
            }
          }
          return target;
        }
        function DecorateProperty(decorators, target, propertyKey, descriptor) {
          for (var i = decorators.length - 1; i >= 0; --i) {
            var decorator = decorators[i];
            var decorated = decorator(target, propertyKey, descriptor);
            if (!IsUndefined(decorated) && !IsNull(decorated)) {
              if (!IsObject(decorated))
                throw new TypeError();
              descriptor = decorated;
            }
          }
          return descriptor;
        }
        function OrdinaryHasMetadata(MetadataKey, O, P) {
          var hasOwn2 = OrdinaryHasOwnMetadata(MetadataKey, O, P);
          if (hasOwn2)
            return true;
          var parent = OrdinaryGetPrototypeOf(O);
          if (!IsNull(parent))
            return OrdinaryHasMetadata(MetadataKey, parent, P);
          return false;
        }
        function OrdinaryHasOwnMetadata(MetadataKey, O, P) {
          var provider = GetMetadataProvider(
            O,
            P,
            /*Create*/
            false
          );
          if (IsUndefined(provider))
            return false;
          return ToBoolean(provider.OrdinaryHasOwnMetadata(MetadataKey, O, P));
        }
        function OrdinaryGetMetadata(MetadataKey, O, P) {
          var hasOwn2 = OrdinaryHasOwnMetadata(MetadataKey, O, P);
          if (hasOwn2)
            return OrdinaryGetOwnMetadata(MetadataKey, O, P);
          var parent = OrdinaryGetPrototypeOf(O);
          if (!IsNull(parent))
            return OrdinaryGetMetadata(MetadataKey, parent, P);
          return void 0;
        }
        function OrdinaryGetOwnMetadata(MetadataKey, O, P) {
          var provider = GetMetadataProvider(
            O,
            P,
            /*Create*/
            false
          );
          if (IsUndefined(provider))
            return;
          return provider.OrdinaryGetOwnMetadata(MetadataKey, O, P);
        }
        function OrdinaryDefineOwnMetadata(MetadataKey, MetadataValue, O, P) {
          var provider = GetMetadataProvider(
            O,
            P,
            /*Create*/
            true
          );
          provider.OrdinaryDefineOwnMetadata(MetadataKey, MetadataValue, O, P);
        }
        function OrdinaryMetadataKeys(O, P) {
          var ownKeys = OrdinaryOwnMetadataKeys(O, P);
          var parent = OrdinaryGetPrototypeOf(O);
          if (parent === null)
            return ownKeys;
          var parentKeys = OrdinaryMetadataKeys(parent, P);
          if (parentKeys.length <= 0)
            return ownKeys;
          if (ownKeys.length <= 0)
            return parentKeys;
          var set = new _Set();
          var keys = [];
          for (var _i = 0, ownKeys_1 = ownKeys; _i < ownKeys_1.length; _i++) {
            var key = ownKeys_1[_i];
            var hasKey = set.has(key);
            if (!hasKey) {
              set.add(key);
              keys.push(key);
            }
          }
          for (var _a = 0, parentKeys_1 = parentKeys; _a < parentKeys_1.length; _a++) {
            var key = parentKeys_1[_a];
            var hasKey = set.has(key);
            if (!hasKey) {
              set.add(key);
              keys.push(key);
            }
          }
          return keys;
        }
        function OrdinaryOwnMetadataKeys(O, P) {
          var provider = GetMetadataProvider(
            O,
            P,
            /*create*/
            false
          );
          if (!provider) {
            return [];
          }
          return provider.OrdinaryOwnMetadataKeys(O, P);
        }
        function Type(x) {
          if (x === null)
            return 1;
          switch (typeof x) {
            case "undefined":
              return 0;
            case "boolean":
              return 2;
            case "string":
              return 3;
            case "symbol":
              return 4;
            case "number":
              return 5;
            case "object":
              return x === null ? 1 : 6;
            default:
              return 6;
          }
        }
        function IsUndefined(x) {
          return x === void 0;
        }
        function IsNull(x) {
          return x === null;
        }
        function IsSymbol(x) {
          return typeof x === "symbol";
        }
        function IsObject(x) {
          return typeof x === "object" ? x !== null : typeof x === "function";
        }
        function ToPrimitive(input, PreferredType) {
          switch (Type(input)) {
            case 0:
              return input;
            case 1:
              return input;
            case 2:
              return input;
            case 3:
              return input;
            case 4:
              return input;
            case 5:
              return input;
          }
          var hint = PreferredType === 3 ? "string" : PreferredType === 5 ? "number" : "default";
          var exoticToPrim = GetMethod(input, toPrimitiveSymbol);
          if (exoticToPrim !== void 0) {
            var result = exoticToPrim.call(input, hint);
            if (IsObject(result))
              throw new TypeError();
            return result;
          }
          return OrdinaryToPrimitive(input, hint === "default" ? "number" : hint);
        }
        function OrdinaryToPrimitive(O, hint) {
          if (hint === "string") {
            var toString_1 = O.toString;
            if (IsCallable(toString_1)) {
              var result = toString_1.call(O);
              if (!IsObject(result))
                return result;
            }
            var valueOf4 = O.valueOf;
            if (IsCallable(valueOf4)) {
              var result = valueOf4.call(O);
              if (!IsObject(result))
                return result;
            }
          } else {
            var valueOf4 = O.valueOf;
            if (IsCallable(valueOf4)) {
              var result = valueOf4.call(O);
              if (!IsObject(result))
                return result;
            }
            var toString_2 = O.toString;
            if (IsCallable(toString_2)) {
              var result = toString_2.call(O);
              if (!IsObject(result))
                return result;
            }
          }
          throw new TypeError();
        }
        function ToBoolean(argument) {
          return !!argument;
        }
        function ToString(argument) {
          return "" + argument;
        }
        function ToPropertyKey(argument) {
          var key = ToPrimitive(
            argument,
            3
            /* String */
          );
          if (IsSymbol(key))
            return key;
          return ToString(key);
        }
        function IsArray(argument) {
          return Array.isArray ? Array.isArray(argument) : argument instanceof Object ? argument instanceof Array : Object.prototype.toString.call(argument) === "[object Array]";
        }
        function IsCallable(argument) {
          return typeof argument === "function";
        }
        function IsConstructor(argument) {
          return typeof argument === "function";
        }
        function IsPropertyKey(argument) {
          switch (Type(argument)) {
            case 3:
              return true;
            case 4:
              return true;
            default:
              return false;
          }
        }
        function SameValueZero(x, y) {
          return x === y || x !== x && y !== y;
        }
        function GetMethod(V, P) {
          var func = V[P];
          if (func === void 0 || func === null)
            return void 0;
          if (!IsCallable(func))
            throw new TypeError();
          return func;
        }
        function GetIterator(obj) {
          var method = GetMethod(obj, iteratorSymbol);
          if (!IsCallable(method))
            throw new TypeError();
          var iterator = method.call(obj);
          if (!IsObject(iterator))
            throw new TypeError();
          return iterator;
        }
        function IteratorValue(iterResult) {
          return iterResult.value;
        }
        function IteratorStep(iterator) {
          var result = iterator.next();
          return result.done ? false : result;
        }
        function IteratorClose(iterator) {
          var f = iterator["return"];
          if (f)
            f.call(iterator);
        }
        function OrdinaryGetPrototypeOf(O) {
          var proto = Object.getPrototypeOf(O);
          if (typeof O !== "function" || O === functionPrototype)
            return proto;
          if (proto !== functionPrototype)
            return proto;
          var prototype = O.prototype;
          var prototypeProto = prototype && Object.getPrototypeOf(prototype);
          if (prototypeProto == null || prototypeProto === Object.prototype)
            return proto;
          var constructor = prototypeProto.constructor;
          if (typeof constructor !== "function")
            return proto;
          if (constructor === O)
            return proto;
          return constructor;
        }
        function CreateMetadataRegistry() {
          var fallback;
          if (!IsUndefined(registrySymbol) && typeof root.Reflect !== "undefined" && !(registrySymbol in root.Reflect) && typeof root.Reflect.defineMetadata === "function") {
            fallback = CreateFallbackProvider(root.Reflect);
          }
          var first;
          var second;
          var rest;
          var targetProviderMap = new _WeakMap();
          var registry = {
            registerProvider,
            getProvider,
            setProvider
          };
          return registry;
          function registerProvider(provider) {
            if (!Object.isExtensible(registry)) {
              throw new Error("Cannot add provider to a frozen registry.");
            }
            switch (true) {
              case fallback === provider:
                break;
              case IsUndefined(first):
                first = provider;
                break;
              case first === provider:
                break;
              case IsUndefined(second):
                second = provider;
                break;
              case second === provider:
                break;
              default:
                if (rest === void 0)
                  rest = new _Set();
                rest.add(provider);
                break;
            }
          }
          function getProviderNoCache(O, P) {
            if (!IsUndefined(first)) {
              if (first.isProviderFor(O, P))
                return first;
              if (!IsUndefined(second)) {
                if (second.isProviderFor(O, P))
                  return first;
                if (!IsUndefined(rest)) {
                  var iterator = GetIterator(rest);
                  while (true) {
                    var next2 = IteratorStep(iterator);
                    if (!next2) {
                      return void 0;
                    }
                    var provider = IteratorValue(next2);
                    if (provider.isProviderFor(O, P)) {
                      IteratorClose(iterator);
                      return provider;
                    }
                  }
                }
              }
            }
            if (!IsUndefined(fallback) && fallback.isProviderFor(O, P)) {
              return fallback;
            }
            return void 0;
          }
          function getProvider(O, P) {
            var providerMap = targetProviderMap.get(O);
            var provider;
            if (!IsUndefined(providerMap)) {
              provider = providerMap.get(P);
            }
            if (!IsUndefined(provider)) {
              return provider;
            }
            provider = getProviderNoCache(O, P);
            if (!IsUndefined(provider)) {
              if (IsUndefined(providerMap)) {
                providerMap = new _Map();
                targetProviderMap.set(O, providerMap);
              }
              providerMap.set(P, provider);
            }
            return provider;
          }
          function hasProvider(provider) {
            if (IsUndefined(provider))
              throw new TypeError();
            return first === provider || second === provider || !IsUndefined(rest) && rest.has(provider);
          }
          function setProvider(O, P, provider) {
            if (!hasProvider(provider)) {
              throw new Error("Metadata provider not registered.");
            }
            var existingProvider = getProvider(O, P);
            if (existingProvider !== provider) {
              if (!IsUndefined(existingProvider)) {
                return false;
              }
              var providerMap = targetProviderMap.get(O);
              if (IsUndefined(providerMap)) {
                providerMap = new _Map();
                targetProviderMap.set(O, providerMap);
              }
              providerMap.set(P, provider);
            }
            return true;
          }
        }
        function GetOrCreateMetadataRegistry() {
          var metadataRegistry2;
          if (!IsUndefined(registrySymbol) && IsObject(root.Reflect) && Object.isExtensible(root.Reflect)) {
            metadataRegistry2 = root.Reflect[registrySymbol];
          }
          if (IsUndefined(metadataRegistry2)) {
            metadataRegistry2 = CreateMetadataRegistry();
          }
          if (!IsUndefined(registrySymbol) && IsObject(root.Reflect) && Object.isExtensible(root.Reflect)) {
            Object.defineProperty(root.Reflect, registrySymbol, {
              enumerable: false,
              configurable: false,
              writable: false,
              value: metadataRegistry2
            });
          }
          return metadataRegistry2;
        }
        function CreateMetadataProvider(registry) {
          var metadata2 = new _WeakMap();
          var provider = {
            isProviderFor: function(O, P) {
              var targetMetadata = metadata2.get(O);
              if (IsUndefined(targetMetadata))
                return false;
              return targetMetadata.has(P);
            },
            OrdinaryDefineOwnMetadata: OrdinaryDefineOwnMetadata2,
            OrdinaryHasOwnMetadata: OrdinaryHasOwnMetadata2,
            OrdinaryGetOwnMetadata: OrdinaryGetOwnMetadata2,
            OrdinaryOwnMetadataKeys: OrdinaryOwnMetadataKeys2,
            OrdinaryDeleteMetadata
          };
          metadataRegistry.registerProvider(provider);
          return provider;
          function GetOrCreateMetadataMap(O, P, Create) {
            var targetMetadata = metadata2.get(O);
            var createdTargetMetadata = false;
            if (IsUndefined(targetMetadata)) {
              if (!Create)
                return void 0;
              targetMetadata = new _Map();
              metadata2.set(O, targetMetadata);
              createdTargetMetadata = true;
            }
            var metadataMap = targetMetadata.get(P);
            if (IsUndefined(metadataMap)) {
              if (!Create)
                return void 0;
              metadataMap = new _Map();
              targetMetadata.set(P, metadataMap);
              if (!registry.setProvider(O, P, provider)) {
                targetMetadata.delete(P);
                if (createdTargetMetadata) {
                  metadata2.delete(O);
                }
                throw new Error("Wrong provider for target.");
              }
            }
            return metadataMap;
          }
          function OrdinaryHasOwnMetadata2(MetadataKey, O, P) {
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              false
            );
            if (IsUndefined(metadataMap))
              return false;
            return ToBoolean(metadataMap.has(MetadataKey));
          }
          function OrdinaryGetOwnMetadata2(MetadataKey, O, P) {
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              false
            );
            if (IsUndefined(metadataMap))
              return void 0;
            return metadataMap.get(MetadataKey);
          }
          function OrdinaryDefineOwnMetadata2(MetadataKey, MetadataValue, O, P) {
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              true
            );
            metadataMap.set(MetadataKey, MetadataValue);
          }
          function OrdinaryOwnMetadataKeys2(O, P) {
            var keys = [];
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              false
            );
            if (IsUndefined(metadataMap))
              return keys;
            var keysObj = metadataMap.keys();
            var iterator = GetIterator(keysObj);
            var k = 0;
            while (true) {
              var next2 = IteratorStep(iterator);
              if (!next2) {
                keys.length = k;
                return keys;
              }
              var nextValue = IteratorValue(next2);
              try {
                keys[k] = nextValue;
              } catch (e) {
                try {
                  IteratorClose(iterator);
                } finally {
                  throw e;
                }
              }
              k++;
            }
          }
          function OrdinaryDeleteMetadata(MetadataKey, O, P) {
            var metadataMap = GetOrCreateMetadataMap(
              O,
              P,
              /*Create*/
              false
            );
            if (IsUndefined(metadataMap))
              return false;
            if (!metadataMap.delete(MetadataKey))
              return false;
            if (metadataMap.size === 0) {
              var targetMetadata = metadata2.get(O);
              if (!IsUndefined(targetMetadata)) {
                targetMetadata.delete(P);
                if (targetMetadata.size === 0) {
                  metadata2.delete(targetMetadata);
                }
              }
            }
            return true;
          }
        }
        function CreateFallbackProvider(reflect) {
          var defineMetadata2 = reflect.defineMetadata, hasOwnMetadata2 = reflect.hasOwnMetadata, getOwnMetadata2 = reflect.getOwnMetadata, getOwnMetadataKeys2 = reflect.getOwnMetadataKeys, deleteMetadata2 = reflect.deleteMetadata;
          var metadataOwner = new _WeakMap();
          var provider = {
            isProviderFor: function(O, P) {
              var metadataPropertySet = metadataOwner.get(O);
              if (!IsUndefined(metadataPropertySet) && metadataPropertySet.has(P)) {
                return true;
              }
              if (getOwnMetadataKeys2(O, P).length) {
                if (IsUndefined(metadataPropertySet)) {
                  metadataPropertySet = new _Set();
                  metadataOwner.set(O, metadataPropertySet);
                }
                metadataPropertySet.add(P);
                return true;
              }
              return false;
            },
            OrdinaryDefineOwnMetadata: defineMetadata2,
            OrdinaryHasOwnMetadata: hasOwnMetadata2,
            OrdinaryGetOwnMetadata: getOwnMetadata2,
            OrdinaryOwnMetadataKeys: getOwnMetadataKeys2,
            OrdinaryDeleteMetadata: deleteMetadata2
          };
          return provider;
        }
        function GetMetadataProvider(O, P, Create) {
          var registeredProvider = metadataRegistry.getProvider(O, P);
          if (!IsUndefined(registeredProvider)) {
            return registeredProvider;
          }
          if (Create) {
            if (metadataRegistry.setProvider(O, P, metadataProvider)) {
              return metadataProvider;
            }
            throw new Error("Illegal state.");
          }
          return void 0;
        }
        function CreateMapPolyfill() {
          var cacheSentinel = {};
          var arraySentinel = [];
          var MapIterator = (
            /** @class */
            (function() {
              function MapIterator2(keys, values, selector) {
                this._index = 0;
                this._keys = keys;
                this._values = values;
                this._selector = selector;
              }
              MapIterator2.prototype["@@iterator"] = function() {
                return this;
              };
              MapIterator2.prototype[iteratorSymbol] = function() {
                return this;
              };
              MapIterator2.prototype.next = function() {
                var index = this._index;
                if (index >= 0 && index < this._keys.length) {
                  var result = this._selector(this._keys[index], this._values[index]);
                  if (index + 1 >= this._keys.length) {
                    this._index = -1;
                    this._keys = arraySentinel;
                    this._values = arraySentinel;
                  } else {
                    this._index++;
                  }
                  return { value: result, done: false };
                }
                return { value: void 0, done: true };
              };
              MapIterator2.prototype.throw = function(error2) {
                if (this._index >= 0) {
                  this._index = -1;
                  this._keys = arraySentinel;
                  this._values = arraySentinel;
                }
                throw error2;
              };
              MapIterator2.prototype.return = function(value) {
                if (this._index >= 0) {
                  this._index = -1;
                  this._keys = arraySentinel;
                  this._values = arraySentinel;
                }
                return { value, done: true };
              };
              return MapIterator2;
            })()
          );
          var Map2 = (
            /** @class */
            (function() {
              function Map3() {
                this._keys = [];
                this._values = [];
                this._cacheKey = cacheSentinel;
                this._cacheIndex = -2;
              }
              Object.defineProperty(Map3.prototype, "size", {
                get: function() {
                  return this._keys.length;
                },
                enumerable: true,
                configurable: true
              });
              Map3.prototype.has = function(key) {
                return this._find(
                  key,
                  /*insert*/
                  false
                ) >= 0;
              };
              Map3.prototype.get = function(key) {
                var index = this._find(
                  key,
                  /*insert*/
                  false
                );
                return index >= 0 ? this._values[index] : void 0;
              };
              Map3.prototype.set = function(key, value) {
                var index = this._find(
                  key,
                  /*insert*/
                  true
                );
                this._values[index] = value;
                return this;
              };
              Map3.prototype.delete = function(key) {
                var index = this._find(
                  key,
                  /*insert*/
                  false
                );
                if (index >= 0) {
                  var size = this._keys.length;
                  for (var i = index + 1; i < size; i++) {
                    this._keys[i - 1] = this._keys[i];
                    this._values[i - 1] = this._values[i];
                  }
                  this._keys.length--;
                  this._values.length--;
                  if (SameValueZero(key, this._cacheKey)) {
                    this._cacheKey = cacheSentinel;
                    this._cacheIndex = -2;
                  }
                  return true;
                }
                return false;
              };
              Map3.prototype.clear = function() {
                this._keys.length = 0;
                this._values.length = 0;
                this._cacheKey = cacheSentinel;
                this._cacheIndex = -2;
              };
              Map3.prototype.keys = function() {
                return new MapIterator(this._keys, this._values, getKey);
              };
              Map3.prototype.values = function() {
                return new MapIterator(this._keys, this._values, getValue);
              };
              Map3.prototype.entries = function() {
                return new MapIterator(this._keys, this._values, getEntry);
              };
              Map3.prototype["@@iterator"] = function() {
                return this.entries();
              };
              Map3.prototype[iteratorSymbol] = function() {
                return this.entries();
              };
              Map3.prototype._find = function(key, insert) {
                if (!SameValueZero(this._cacheKey, key)) {
                  this._cacheIndex = -1;
                  for (var i = 0; i < this._keys.length; i++) {
                    if (SameValueZero(this._keys[i], key)) {
                      this._cacheIndex = i;
                      break;
                    }
                  }
                }
                if (this._cacheIndex < 0 && insert) {
                  this._cacheIndex = this._keys.length;
                  this._keys.push(key);
                  this._values.push(void 0);
                }
                return this._cacheIndex;
              };
              return Map3;
            })()
          );
          return Map2;
          function getKey(key, _) {
            return key;
          }
          function getValue(_, value) {
            return value;
          }
          function getEntry(key, value) {
            return [key, value];
          }
        }
        function CreateSetPolyfill() {
          var Set2 = (
            /** @class */
            (function() {
              function Set3() {
                this._map = new _Map();
              }
              Object.defineProperty(Set3.prototype, "size", {
                get: function() {
                  return this._map.size;
                },
                enumerable: true,
                configurable: true
              });
              Set3.prototype.has = function(value) {
                return this._map.has(value);
              };
              Set3.prototype.add = function(value) {
                return this._map.set(value, value), this;
              };
              Set3.prototype.delete = function(value) {
                return this._map.delete(value);
              };
              Set3.prototype.clear = function() {
                this._map.clear();
              };
              Set3.prototype.keys = function() {
                return this._map.keys();
              };
              Set3.prototype.values = function() {
                return this._map.keys();
              };
              Set3.prototype.entries = function() {
                return this._map.entries();
              };
              Set3.prototype["@@iterator"] = function() {
                return this.keys();
              };
              Set3.prototype[iteratorSymbol] = function() {
                return this.keys();
              };
              return Set3;
            })()
          );
          return Set2;
        }
        function CreateWeakMapPolyfill() {
          var UUID_SIZE = 16;
          var keys = HashMap.create();
          var rootKey = CreateUniqueKey();
          return (
            /** @class */
            (function() {
              function WeakMap2() {
                this._key = CreateUniqueKey();
              }
              WeakMap2.prototype.has = function(target) {
                var table = GetOrCreateWeakMapTable(
                  target,
                  /*create*/
                  false
                );
                return table !== void 0 ? HashMap.has(table, this._key) : false;
              };
              WeakMap2.prototype.get = function(target) {
                var table = GetOrCreateWeakMapTable(
                  target,
                  /*create*/
                  false
                );
                return table !== void 0 ? HashMap.get(table, this._key) : void 0;
              };
              WeakMap2.prototype.set = function(target, value) {
                var table = GetOrCreateWeakMapTable(
                  target,
                  /*create*/
                  true
                );
                table[this._key] = value;
                return this;
              };
              WeakMap2.prototype.delete = function(target) {
                var table = GetOrCreateWeakMapTable(
                  target,
                  /*create*/
                  false
                );
                return table !== void 0 ? delete table[this._key] : false;
              };
              WeakMap2.prototype.clear = function() {
                this._key = CreateUniqueKey();
              };
              return WeakMap2;
            })()
          );
          function CreateUniqueKey() {
            var key;
            do
              key = "@@WeakMap@@" + CreateUUID();
            while (HashMap.has(keys, key));
            keys[key] = true;
            return key;
          }
          function GetOrCreateWeakMapTable(target, create2) {
            if (!hasOwn.call(target, rootKey)) {
              if (!create2)
                return void 0;
              Object.defineProperty(target, rootKey, { value: HashMap.create() });
            }
            return target[rootKey];
          }
          function FillRandomBytes(buffer, size) {
            for (var i = 0; i < size; ++i)
              buffer[i] = Math.random() * 255 | 0;
            return buffer;
          }
          function GenRandomBytes(size) {
            if (typeof Uint8Array === "function") {
              var array = new Uint8Array(size);
              if (typeof crypto !== "undefined") {
                crypto.getRandomValues(array);
              } else if (typeof msCrypto !== "undefined") {
                msCrypto.getRandomValues(array);
              } else {
                FillRandomBytes(array, size);
              }
              return array;
            }
            return FillRandomBytes(new Array(size), size);
          }
          function CreateUUID() {
            var data = GenRandomBytes(UUID_SIZE);
            data[6] = data[6] & 79 | 64;
            data[8] = data[8] & 191 | 128;
            var result = "";
            for (var offset = 0; offset < UUID_SIZE; ++offset) {
              var byte = data[offset];
              if (offset === 4 || offset === 6 || offset === 8)
                result += "-";
              if (byte < 16)
                result += "0";
              result += byte.toString(16).toLowerCase();
            }
            return result;
          }
        }
        function MakeDictionary(obj) {
          obj.__ = void 0;
          delete obj.__;
          return obj;
        }
      });
    })(Reflect2 || (Reflect2 = {}));
  }
});

// ../../node_modules/tsyringe/node_modules/tslib/tslib.js
var require_tslib = __commonJS({
  "../../node_modules/tsyringe/node_modules/tslib/tslib.js"(exports2, module2) {
    var __extends2;
    var __assign2;
    var __rest2;
    var __decorate2;
    var __param2;
    var __metadata2;
    var __awaiter3;
    var __generator2;
    var __exportStar2;
    var __values2;
    var __read2;
    var __spread2;
    var __spreadArrays2;
    var __await2;
    var __asyncGenerator2;
    var __asyncDelegator2;
    var __asyncValues2;
    var __makeTemplateObject2;
    var __importStar2;
    var __importDefault2;
    var __classPrivateFieldGet2;
    var __classPrivateFieldSet2;
    var __createBinding2;
    (function(factory) {
      var root = typeof global === "object" ? global : typeof self === "object" ? self : typeof this === "object" ? this : {};
      if (typeof define === "function" && define.amd) {
        define("tslib", ["exports"], function(exports3) {
          factory(createExporter(root, createExporter(exports3)));
        });
      } else if (typeof module2 === "object" && typeof module2.exports === "object") {
        factory(createExporter(root, createExporter(module2.exports)));
      } else {
        factory(createExporter(root));
      }
      function createExporter(exports3, previous) {
        if (exports3 !== root) {
          if (typeof Object.create === "function") {
            Object.defineProperty(exports3, "__esModule", { value: true });
          } else {
            exports3.__esModule = true;
          }
        }
        return function(id, v) {
          return exports3[id] = previous ? previous(id, v) : v;
        };
      }
    })(function(exporter) {
      var extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
        d.__proto__ = b;
      } || function(d, b) {
        for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
      };
      __extends2 = function(d, b) {
        extendStatics(d, b);
        function __() {
          this.constructor = d;
        }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
      };
      __assign2 = Object.assign || function(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
          s = arguments[i];
          for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
        }
        return t;
      };
      __rest2 = function(s, e) {
        var t = {};
        for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0)
          t[p] = s[p];
        if (s != null && typeof Object.getOwnPropertySymbols === "function")
          for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) {
            if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]))
              t[p[i]] = s[p[i]];
          }
        return t;
      };
      __decorate2 = function(decorators, target, key, desc) {
        var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
        if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
        else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
        return c > 3 && r && Object.defineProperty(target, key, r), r;
      };
      __param2 = function(paramIndex, decorator) {
        return function(target, key) {
          decorator(target, key, paramIndex);
        };
      };
      __metadata2 = function(metadataKey, metadataValue) {
        if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
      };
      __awaiter3 = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      __generator2 = function(thisArg, body) {
        var _ = { label: 0, sent: function() {
          if (t[0] & 1) throw t[1];
          return t[1];
        }, trys: [], ops: [] }, f, y, t, g;
        return g = { next: verb(0), "throw": verb(1), "return": verb(2) }, typeof Symbol === "function" && (g[Symbol.iterator] = function() {
          return this;
        }), g;
        function verb(n) {
          return function(v) {
            return step([n, v]);
          };
        }
        function step(op) {
          if (f) throw new TypeError("Generator is already executing.");
          while (_) try {
            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
            if (y = 0, t) op = [op[0] & 2, t.value];
            switch (op[0]) {
              case 0:
              case 1:
                t = op;
                break;
              case 4:
                _.label++;
                return { value: op[1], done: false };
              case 5:
                _.label++;
                y = op[1];
                op = [0];
                continue;
              case 7:
                op = _.ops.pop();
                _.trys.pop();
                continue;
              default:
                if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
                  _ = 0;
                  continue;
                }
                if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
                  _.label = op[1];
                  break;
                }
                if (op[0] === 6 && _.label < t[1]) {
                  _.label = t[1];
                  t = op;
                  break;
                }
                if (t && _.label < t[2]) {
                  _.label = t[2];
                  _.ops.push(op);
                  break;
                }
                if (t[2]) _.ops.pop();
                _.trys.pop();
                continue;
            }
            op = body.call(thisArg, _);
          } catch (e) {
            op = [6, e];
            y = 0;
          } finally {
            f = t = 0;
          }
          if (op[0] & 5) throw op[1];
          return { value: op[0] ? op[1] : void 0, done: true };
        }
      };
      __createBinding2 = function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      };
      __exportStar2 = function(m, exports3) {
        for (var p in m) if (p !== "default" && !exports3.hasOwnProperty(p)) exports3[p] = m[p];
      };
      __values2 = function(o) {
        var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
        if (m) return m.call(o);
        if (o && typeof o.length === "number") return {
          next: function() {
            if (o && i >= o.length) o = void 0;
            return { value: o && o[i++], done: !o };
          }
        };
        throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
      };
      __read2 = function(o, n) {
        var m = typeof Symbol === "function" && o[Symbol.iterator];
        if (!m) return o;
        var i = m.call(o), r, ar = [], e;
        try {
          while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
        } catch (error2) {
          e = { error: error2 };
        } finally {
          try {
            if (r && !r.done && (m = i["return"])) m.call(i);
          } finally {
            if (e) throw e.error;
          }
        }
        return ar;
      };
      __spread2 = function() {
        for (var ar = [], i = 0; i < arguments.length; i++)
          ar = ar.concat(__read2(arguments[i]));
        return ar;
      };
      __spreadArrays2 = function() {
        for (var s = 0, i = 0, il = arguments.length; i < il; i++) s += arguments[i].length;
        for (var r = Array(s), k = 0, i = 0; i < il; i++)
          for (var a = arguments[i], j = 0, jl = a.length; j < jl; j++, k++)
            r[k] = a[j];
        return r;
      };
      __await2 = function(v) {
        return this instanceof __await2 ? (this.v = v, this) : new __await2(v);
      };
      __asyncGenerator2 = function(thisArg, _arguments, generator) {
        if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
        var g = generator.apply(thisArg, _arguments || []), i, q = [];
        return i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
          return this;
        }, i;
        function verb(n) {
          if (g[n]) i[n] = function(v) {
            return new Promise(function(a, b) {
              q.push([n, v, a, b]) > 1 || resume(n, v);
            });
          };
        }
        function resume(n, v) {
          try {
            step(g[n](v));
          } catch (e) {
            settle(q[0][3], e);
          }
        }
        function step(r) {
          r.value instanceof __await2 ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
        }
        function fulfill(value) {
          resume("next", value);
        }
        function reject(value) {
          resume("throw", value);
        }
        function settle(f, v) {
          if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]);
        }
      };
      __asyncDelegator2 = function(o) {
        var i, p;
        return i = {}, verb("next"), verb("throw", function(e) {
          throw e;
        }), verb("return"), i[Symbol.iterator] = function() {
          return this;
        }, i;
        function verb(n, f) {
          i[n] = o[n] ? function(v) {
            return (p = !p) ? { value: __await2(o[n](v)), done: n === "return" } : f ? f(v) : v;
          } : f;
        }
      };
      __asyncValues2 = function(o) {
        if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
        var m = o[Symbol.asyncIterator], i;
        return m ? m.call(o) : (o = typeof __values2 === "function" ? __values2(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
          return this;
        }, i);
        function verb(n) {
          i[n] = o[n] && function(v) {
            return new Promise(function(resolve, reject) {
              v = o[n](v), settle(resolve, reject, v.done, v.value);
            });
          };
        }
        function settle(resolve, reject, d, v) {
          Promise.resolve(v).then(function(v2) {
            resolve({ value: v2, done: d });
          }, reject);
        }
      };
      __makeTemplateObject2 = function(cooked, raw) {
        if (Object.defineProperty) {
          Object.defineProperty(cooked, "raw", { value: raw });
        } else {
          cooked.raw = raw;
        }
        return cooked;
      };
      __importStar2 = function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k in mod) if (Object.hasOwnProperty.call(mod, k)) result[k] = mod[k];
        }
        result["default"] = mod;
        return result;
      };
      __importDefault2 = function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      __classPrivateFieldGet2 = function(receiver, privateMap) {
        if (!privateMap.has(receiver)) {
          throw new TypeError("attempted to get private field on non-instance");
        }
        return privateMap.get(receiver);
      };
      __classPrivateFieldSet2 = function(receiver, privateMap, value) {
        if (!privateMap.has(receiver)) {
          throw new TypeError("attempted to set private field on non-instance");
        }
        privateMap.set(receiver, value);
        return value;
      };
      exporter("__extends", __extends2);
      exporter("__assign", __assign2);
      exporter("__rest", __rest2);
      exporter("__decorate", __decorate2);
      exporter("__param", __param2);
      exporter("__metadata", __metadata2);
      exporter("__awaiter", __awaiter3);
      exporter("__generator", __generator2);
      exporter("__exportStar", __exportStar2);
      exporter("__createBinding", __createBinding2);
      exporter("__values", __values2);
      exporter("__read", __read2);
      exporter("__spread", __spread2);
      exporter("__spreadArrays", __spreadArrays2);
      exporter("__await", __await2);
      exporter("__asyncGenerator", __asyncGenerator2);
      exporter("__asyncDelegator", __asyncDelegator2);
      exporter("__asyncValues", __asyncValues2);
      exporter("__makeTemplateObject", __makeTemplateObject2);
      exporter("__importStar", __importStar2);
      exporter("__importDefault", __importDefault2);
      exporter("__classPrivateFieldGet", __classPrivateFieldGet2);
      exporter("__classPrivateFieldSet", __classPrivateFieldSet2);
    });
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias;
    exports2.isCollection = isCollection;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap3;
    exports2.isNode = isNode2;
    exports2.isPair = isPair;
    exports2.isScalar = isScalar2;
    exports2.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path18) {
      const ctrl = callVisitor(key, node, visitor, path18);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path18, ctrl);
        return visit_(key, ctrl, visitor, path18);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path18 = Object.freeze(path18.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path18);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path18 = Object.freeze(path18.concat(node));
          const ck = visit_("key", node.key, visitor, path18);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path18);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path18) {
      const ctrl = await callVisitor(key, node, visitor, path18);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path18, ctrl);
        return visitAsync_(key, ctrl, visitor, path18);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path18 = Object.freeze(path18.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path18);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path18 = Object.freeze(path18.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path18);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path18);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path18) {
      if (typeof visitor === "function")
        return visitor(key, node, path18);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path18);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path18);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path18);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path18);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path18);
      return void 0;
    }
    function replaceNode(key, path18, node) {
      const parent = path18[path18.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports2.visit = visit;
    exports2.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags2) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags2);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line2, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts2 = line2.trim().split(/[ \t]+/);
        const name = parts2.shift();
        switch (name) {
          case "%TAG": {
            if (parts2.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts2.length < 2)
                return false;
            }
            const [handle, prefix2] = parts2;
            this.tags[handle] = prefix2;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts2.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts2;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source2, onError) {
        if (source2 === "!")
          return "!";
        if (source2[0] !== "!") {
          onError(`Not a valid tag: ${source2}`);
          return null;
        }
        if (source2[1] === "<") {
          const verbatim = source2.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source2} is invalid.`);
            return null;
          }
          if (source2[source2.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source2.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source2} tag has no suffix`);
        const prefix2 = this.tags[handle];
        if (prefix2) {
          try {
            return prefix2 + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source2;
        onError(`Could not resolve tag: ${source2}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix2] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix2))
            return handle + escapeTagName(tag.substring(prefix2.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags2 = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags2[node.tag] = true;
          });
          tagNames = Object.keys(tags2);
        } else
          tagNames = [];
        for (const [handle, prefix2] of tagEntries) {
          if (handle === "!!" && prefix2 === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix2)))
            lines.push(`%TAG ${handle} ${prefix2}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports2.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix2, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix2}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix2) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source2) => {
          aliasObjects.push(source2);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix2, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source2 of aliasObjects) {
            const ref = sourceObjects.get(source2);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error2 = new Error("Failed to resolve repeated object (this should not happen)");
              error2.source = source2;
              throw error2;
            }
          }
        },
        sourceObjects
      };
    }
    exports2.anchorIsValid = anchorIsValid;
    exports2.anchorNames = anchorNames;
    exports2.createNodeAnchors = createNodeAnchors;
    exports2.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports2) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports2.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports2.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports2) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source2) {
        super(identity.ALIAS);
        this.source = source2;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source2 = this.resolve(ctx.doc, ctx);
        if (!source2) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source2).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source2 = node.resolve(doc);
        const anchor = anchors2 && source2 && anchors2.get(source2);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports2.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar;
    exports2.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags2) {
      if (tagName) {
        const match = tags2.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags2.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map2 = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map2.items.push(value);
        return map2;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports2.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path18, value) {
      let v = value;
      for (let i = path18.length - 1; i >= 0; --i) {
        const k = path18[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path18) => path18 == null || typeof path18 === "object" && !!path18[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path18, value) {
        if (isEmptyPath(path18))
          this.add(value);
        else {
          const [key, ...rest] = path18;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path18) {
        const [key, ...rest] = path18;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path18, keepScalar) {
        const [key, ...rest] = path18;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path18) {
        const [key, ...rest] = path18;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path18, value) {
        const [key, ...rest] = path18;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports2.Collection = Collection;
    exports2.collectionFromPath = collectionFromPath;
    exports2.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports2) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment2, indent) {
      if (/^\n+$/.test(comment2))
        return comment2.substring(1);
      return indent ? comment2.replace(/^(?! *$)/gm, indent) : comment2;
    }
    var lineComment = (str, indent, comment2) => str.endsWith("\n") ? indentComment(comment2, indent) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent) : (str.endsWith(" ") ? "" : " ") + comment2;
    exports2.indentComment = indentComment;
    exports2.lineComment = lineComment;
    exports2.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next2 = text2[i + 1];
            if (next2 && next2 !== " " && next2 !== "\n" && next2 !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    exports2.FOLD_BLOCK = FOLD_BLOCK;
    exports2.FOLD_FLOW = FOLD_FLOW;
    exports2.FOLD_QUOTED = FOLD_QUOTED;
    exports2.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock2) => ({
      indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment2) {
        header += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags: tags2 } = ctx.doc.schema;
        if (tags2.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports2.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags2, item) {
      if (item.tag) {
        const match = tags2.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags2.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags2.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports2.createStringifyContext = createStringifyContext;
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports2.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = require("process");
    function debug2(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning2) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning2);
        else
          console.warn(warning2);
      }
    }
    exports2.debug = debug2;
    exports2.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map2, value) {
      const source2 = resolveAliasValue(ctx, value);
      if (identity.isSeq(source2))
        for (const it of source2.items)
          mergeValue(ctx, map2, it);
      else if (Array.isArray(source2))
        for (const it of source2)
          mergeValue(ctx, map2, it);
      else
        mergeValue(ctx, map2, source2);
    }
    function mergeValue(ctx, map2, value) {
      const source2 = resolveAliasValue(ctx, value);
      if (!identity.isMap(source2))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source2.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map2 instanceof Map) {
          if (!map2.has(key))
            map2.set(key, value2);
        } else if (map2 instanceof Set) {
          map2.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
          Object.defineProperty(map2, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map2;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports2.addMergeToJSMap = addMergeToJSMap;
    exports2.isMergeKey = isMergeKey;
    exports2.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map2, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map2, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map2, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map2 instanceof Map) {
          map2.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map2 instanceof Set) {
          map2.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map2)
            Object.defineProperty(map2, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map2[stringKey] = jsValue;
        }
      }
      return map2;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports2.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports2.Pair = Pair;
    exports2.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment: comment2, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment3 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment3 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment3 = null, () => chompKeep = true);
        if (comment3)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment3));
        if (chompKeep && comment3)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line2 = lines[i];
          str += line2 ? `
${indent}${line2}` : "\n";
        }
      }
      if (comment2) {
        str += "\n" + stringifyComment.indentComment(commentString(comment2), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment2 = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment2 = ik.comment;
          }
        }
        if (comment2)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment2 = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment2)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment2));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line2) => sum + line2.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line2 of lines)
            str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment2, chompKeep) {
      if (comment2 && chompKeep)
        comment2 = comment2.replace(/^\n+/, "");
      if (comment2) {
        const ic = stringifyComment.indentComment(commentString(comment2), indent);
        lines.push(ic.trimStart());
      }
    }
    exports2.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports2) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map2 = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map2.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map2.items.sort(schema.sortMapEntries);
        }
        return map2;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite2) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite2)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map2, item);
        return map2;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports2.YAMLMap = YAMLMap;
    exports2.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map2 = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map3, onError) {
        if (!identity.isMap(map3))
          onError("Expected a mapping for this tag");
        return map3;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports2.map = map2;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports2.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports2.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source: source2 }, ctx) => typeof source2 === "string" && nullTag.test.test(source2) ? source2 : ctx.options.nullStr
    };
    exports2.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source: source2, value }, ctx) {
        if (source2 && boolTag.test.test(source2)) {
          const sv = source2[0] === "t" || source2[0] === "T";
          if (value === sv)
            return source2;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports2.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports2.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix2 + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports2) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map2.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var map2 = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map2.map, seq.seq].concat(jsonScalars, jsonError);
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports2.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs;
    exports2.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map2 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map2);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map2.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map2.set(key, value);
        }
        return map2;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports2.YAMLOMap = YAMLOMap;
    exports2.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source: source2 }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source2 && boolObj.test.test(source2))
        return source2;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports2.falseTag = falseTag;
    exports2.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix2) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix2 + str.substr(1) : prefix2 + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intBin = intBin;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map2, onError) {
        if (identity.isMap(map2)) {
          if (map2.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map2);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map2;
      }
    };
    exports2.YAMLSet = YAMLSet;
    exports2.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts2 = [value % _60];
      if (value < 60) {
        parts2.unshift(0);
      } else {
        value = (value - parts2[0]) / _60;
        parts2.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts2[0]) / _60;
          parts2.unshift(value);
        }
      }
      return sign + parts2.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map2.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports2) {
    "use strict";
    var map2 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map2.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map2.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags2 = schemaTags;
      if (!tags2) {
        if (Array.isArray(customTags))
          tags2 = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags2 = tags2.concat(tag);
      } else if (typeof customTags === "function") {
        tags2 = customTags(tags2.slice());
      }
      if (addMergeTag)
        tags2 = tags2.concat(merge.merge);
      return tags2.reduce((tags3, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags3.includes(tagObj))
          tags3.push(tagObj);
        return tags3;
      }, []);
    }
    exports2.coreKnownTags = coreKnownTags;
    exports2.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var map2 = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags2 = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags2.getTags(compat, "compat") : compat ? tags2.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags2.coreKnownTags : {};
        this.tags = tags2.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map2.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports2.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports2.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path18, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path18, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path18) {
        if (Collection.isEmptyPath(path18)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path18) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path18, keepScalar) {
        if (Collection.isEmptyPath(path18))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path18, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path18) {
        if (Collection.isEmptyPath(path18))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path18) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path18, value) {
        if (Collection.isEmptyPath(path18)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path18), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path18, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports2.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports2) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line: line2, col } = error2.linePos[0];
      error2.message += ` at line ${line2}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line2 - 1], lc.lineStarts[line2]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line2 > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line2 - 2], lc.lineStarts[line2 - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error2.linePos[1];
        if (end?.line === line2 && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports2.YAMLError = YAMLError;
    exports2.YAMLParseError = YAMLParseError;
    exports2.YAMLWarning = YAMLWarning;
    exports2.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports2) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next: next2, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment2 = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next2?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment2)
              comment2 = cb;
            else
              comment2 += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment2)
                comment2 += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next2 && next2.type !== "space" && next2.type !== "newline" && next2.type !== "comma" && (next2.type !== "scalar" || next2.source !== "")) {
        onError(next2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next2?.type === "block-map" || next2?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment: comment2,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports2.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports2) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports2.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports2.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports2.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map2 = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map2.comment)
                map2.comment += "\n" + keyProps.comment;
              else
                map2.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map2.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map2.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map2.range = [bm.offset, offset, commentEnd ?? offset];
      return map2;
    }
    exports2.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports2.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment2 = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source: source2, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source2.substring(1) || " ";
              if (!comment2)
                comment2 = cb;
              else
                comment2 += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment2)
                sep += source2;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source2.length;
        }
      }
      return { comment: comment2, offset };
    }
    exports2.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock2 = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap3 = fc.start.source === "{";
      const fcName = isMap3 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap3 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap3 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap3 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock2(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock2(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap3 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock2(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap3) {
            const map2 = coll;
            if (utilMapIncludes.mapIncludes(ctx, map2.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map2.items.push(pair);
          } else {
            const map2 = new YAMLMap.YAMLMap(ctx.schema);
            map2.flow = true;
            map2.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map2.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map2);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap3 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports2.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports2.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines2(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source: source2 } = props[0];
      const mode = source2[0];
      let indent = 0;
      let chomp = "";
      let error2 = -1;
      for (let i = 1; i < source2.length; ++i) {
        const ch = source2[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error2 === -1)
            error2 = offset + i;
        }
      }
      if (error2 !== -1)
        onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source2}`);
      let hasSpace = false;
      let comment2 = "";
      let length = source2.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment2 = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment: comment2, length };
    }
    function splitLines2(source2) {
      const split = source2.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports2.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source: source2, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue2(source2, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source2, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source2, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source2.length, offset + source2.length]
          };
      }
      const valueEnd = offset + source2.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue2(source2, onError) {
      let badChar = "";
      switch (source2[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source2[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source2[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source2);
    }
    function singleQuotedValue(source2, onError) {
      if (source2[source2.length - 1] !== "'" || source2.length === 1)
        onError(source2.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source2.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source2) {
      const line2 = /(.*?)\r?\n/sy;
      let match = line2.exec(source2);
      if (!match)
        return source2;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line2.lastIndex;
      while (match = line2.exec(source2)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line2.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source2);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source2, onError) {
      let res = "";
      for (let i = 1; i < source2.length - 1; ++i) {
        const ch = source2[i];
        if (ch === "\r" && source2[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source2, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next2 = source2[++i];
          const cc = escapeCodes[next2];
          if (cc)
            res += cc;
          else if (next2 === "\n") {
            next2 = source2[i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source2[++i + 1];
          } else if (next2 === "\r" && source2[i + 1] === "\n") {
            next2 = source2[++i + 1];
            while (next2 === " " || next2 === "	")
              next2 = source2[++i + 1];
          } else if (next2 === "x" || next2 === "u" || next2 === "U") {
            const length = next2 === "x" ? 2 : next2 === "u" ? 4 : 8;
            res += parseCharCode(source2, i + 1, length, onError);
            i += length;
          } else {
            const raw = source2.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next2 = source2[i + 1];
          while (next2 === " " || next2 === "	")
            next2 = source2[++i + 1];
          if (next2 !== "\n" && !(next2 === "\r" && source2[i + 2] === "\n"))
            res += i > wsStart ? source2.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source2[source2.length - 1] !== '"' || source2.length === 1)
        onError(source2.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source2, offset) {
      let fold = "";
      let ch = source2[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source2[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source2[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source2, offset, length, onError) {
      const cc = source2.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source2.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports2.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment2)
        scalar.comment = comment2;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports2.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports2.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment: comment2, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error2) {
            const message = error2 instanceof Error ? error2.message : String(error2);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment2) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment2;
        else
          node.commentBefore = comment2;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment2) {
        node.comment = comment2;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source: source2, end }, onError) {
      const alias = new Alias.Alias(source2.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source2.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source2.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports2.composeEmptyNode = composeEmptyNode;
    exports2.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports2) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports2.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source: source2 } = src;
      return [offset, offset + (typeof source2 === "string" ? source2.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment2 = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source2 = prelude[i];
        switch (source2[0]) {
          case "#":
            comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source2.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment: comment2, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source2, code, message, warning2) => {
          const pos = getErrorPos(source2);
          if (warning2)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment2) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment2;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning2) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning2);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports2.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports2) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source2 = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source2[0]) {
        case "|":
        case ">": {
          const he = source2.indexOf("\n");
          const head = source2.substring(0, he);
          const body = source2.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source: source2, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source: source2, end };
        default:
          return { type: "scalar", offset, indent, source: source2, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source2 = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source2[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source2);
          break;
        case '"':
          setFlowScalarValue(token, source2, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source2, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source2, "scalar");
      }
    }
    function setBlockScalarValue(token, source2) {
      const he = source2.indexOf("\n");
      const head = source2.substring(0, he);
      const body = source2.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source2, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source2;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source2.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source: source2, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source2.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source: source2, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source: source2, end });
        }
      }
    }
    exports2.createScalarToken = createScalarToken;
    exports2.resolveAsScalar = resolveAsScalar;
    exports2.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports2) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports2) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path18) => {
      let item = cst;
      for (const [field, index] of path18) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path18) => {
      const parent = visit.itemAtPath(cst, path18.slice(0, -1));
      const field = path18[path18.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path18, item, visitor) {
      let ctrl = visitor(item, path18);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path18.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path18);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path18) : ctrl;
    }
    exports2.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source2) {
      switch (source2) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source2[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports2.createScalarToken = cstScalar.createScalarToken;
    exports2.resolveAsScalar = cstScalar.resolveAsScalar;
    exports2.setScalarValue = cstScalar.setScalarValue;
    exports2.stringify = cstStringify.stringify;
    exports2.visit = cstVisit.visit;
    exports2.BOM = BOM;
    exports2.DOCUMENT = DOCUMENT;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection;
    exports2.isScalar = isScalar2;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source2, incomplete = false) {
        if (source2) {
          if (typeof source2 !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source2 : source2;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next2 = this.next ?? "stream";
        while (next2 && (incomplete || this.hasChars(1)))
          next2 = yield* this.parseNext(next2);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next2 = this.buffer[indent + offset + 1];
            if (next2 === "\n" || !next2 && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state2) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state2;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next2) {
        switch (next2) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line2 = this.getLine();
        if (line2 === null)
          return this.setNext("stream");
        if (line2[0] === cst.BOM) {
          yield* this.pushCount(1);
          line2 = line2.substring(1);
        }
        if (line2[0] === "%") {
          let dirEnd = line2.length;
          let cs = line2.indexOf("#");
          while (cs !== -1) {
            const ch = line2[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line2.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line2[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line2.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line2.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line2[n]) {
          case "#":
            yield* this.pushCount(line2.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line2.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line2 = this.getLine();
        if (line2 === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty(line2[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line2[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line2[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line2.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next2 = this.charAt(1);
            if (this.flowKey || isEmpty(next2) || next2 === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next2 = this.buffer[i2 + 1];
              if (!next2 && !this.atEnd)
                return this.setNext("block-scalar");
              if (next2 === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next2 = this.buffer[i + 1];
            if (isEmpty(next2) || inFlow && flowIndicatorChars.has(next2))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next2 = this.buffer[i + 1];
            if (ch === "\r") {
              if (next2 === "\n") {
                i += 1;
                ch = "\n";
                next2 = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next2 === "#" || inFlow && flowIndicatorChars.has(next2))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports2.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports2) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports2.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source2) {
      if (source2.length < 1e5)
        Array.prototype.push.apply(target, source2);
      else
        for (let i = 0; i < source2.length; ++i)
          target.push(source2[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source2, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source2, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source2) {
        this.source = source2;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source2));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source2.length;
          return;
        }
        const type = cst.tokenType(source2);
        if (!type) {
          const message = `Not a YAML token: ${source2}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source: source2 });
          this.offset += source2.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source2.length);
              break;
            case "space":
              if (this.atNewLine && source2[0] === " ")
                this.indent += source2.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source2.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source2.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map2 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map2;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map2) {
        const it = map2.items[map2.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map2.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map2.indent)) {
                const prev = map2.items[map2.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map2.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map2.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map2.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map2.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map2.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map2.items.push({ start, key: fs2, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs2);
              } else {
                Object.assign(it, { key: fs2, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map2);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map2.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs2, sep: [] });
              else if (it.sep)
                this.stack.push(fs2);
              else
                Object.assign(it, { key: fs2, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map2 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map2;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports2.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source2, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source2)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source2, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source2, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source2, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source2), true, source2.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source2, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source2, lineCounter2));
      }
      return doc;
    }
    function parse3(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning2) => log.warn(doc.options.logLevel, warning2));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports2.parse = parse3;
    exports2.parseAllDocuments = parseAllDocuments;
    exports2.parseDocument = parseDocument2;
    exports2.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports2.Composer = composer.Composer;
    exports2.Document = Document.Document;
    exports2.Schema = Schema.Schema;
    exports2.YAMLError = errors.YAMLError;
    exports2.YAMLParseError = errors.YAMLParseError;
    exports2.YAMLWarning = errors.YAMLWarning;
    exports2.Alias = Alias.Alias;
    exports2.isAlias = identity.isAlias;
    exports2.isCollection = identity.isCollection;
    exports2.isDocument = identity.isDocument;
    exports2.isMap = identity.isMap;
    exports2.isNode = identity.isNode;
    exports2.isPair = identity.isPair;
    exports2.isScalar = identity.isScalar;
    exports2.isSeq = identity.isSeq;
    exports2.Pair = Pair.Pair;
    exports2.Scalar = Scalar.Scalar;
    exports2.YAMLMap = YAMLMap.YAMLMap;
    exports2.YAMLSeq = YAMLSeq.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit.visit;
    exports2.visitAsync = visit.visitAsync;
  }
});

// src/main.ts
var import_reflect_metadata2 = __toESM(require_Reflect(), 1);

// ../../node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"), 1);

// ../../node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// ../../node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// ../../node_modules/@actions/core/lib/file-command.js
var crypto2 = __toESM(require("crypto"), 1);
var fs = __toESM(require("fs"), 1);
var os2 = __toESM(require("os"), 1);
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto2.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// ../../node_modules/@actions/core/lib/core.js
var os4 = __toESM(require("os"), 1);

// ../../node_modules/@actions/core/lib/summary.js
var import_os = require("os");
var import_fs = require("fs");
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite2 = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite2 ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell2) => {
        if (typeof cell2 === "string") {
          return this.wrap("td", cell2);
        }
        const { header, data, colspan, rowspan } = cell2;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// ../../node_modules/@actions/core/lib/platform.js
var import_os2 = __toESM(require("os"), 1);
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();

// ../../node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}

// ../../packages/core/src/errors.ts
var AwsSsoError = class extends Error {
  name = "AwsSsoError";
  code;
  hint;
  details;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.details = options.details ?? {};
  }
};
var invalidInput = (field, message, hint) => new AwsSsoError("InvalidInput", message, { details: { field }, ...hint === void 0 ? {} : { hint } });
function isAwsSsoError(error2, code) {
  return error2 instanceof Error && error2.name === "AwsSsoError" && "code" in error2 && (code === void 0 || error2.code === code);
}

// ../../packages/core/src/text.ts
var unprintable = () => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
var printable = (text2) => text2.replace(unprintable(), inBraces);
var inBraces = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
var isPrintable = (text2) => text2 === printable(text2);
function listed(words3, last = "and") {
  const head = words3.slice(0, -1).join(", ");
  const tail = words3.at(-1) ?? "";
  return head === "" ? tail : `${head} ${last} ${tail}`;
}
var counted = (count, noun, plural = `${noun}s`) => `${count} ${count === 1 ? noun : plural}`;
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// ../../packages/core/src/account-role.ts
var isAccountId = (text2) => /^\d{12}$/.test(text2);
var isRoleName = (text2) => /^[\w+=,.@-]{1,64}$/.test(text2);
function parseAccountId(text2) {
  if (!isAccountId(text2))
    throw invalidInput("account-id", `"${printable(text2.slice(0, 40))}" is not an account id (12 digits).`);
  return text2;
}
function parseRoleName(text2) {
  if (!isRoleName(text2))
    throw invalidInput(
      "role-name",
      `"${printable(text2.slice(0, 80))}" is not a role name (1 to 64 letters, digits and _ + = , . @ -).`
    );
  return text2;
}

// ../../packages/core/src/aws-config.ts
var isSecretKey = (key) => /secret|token$|passw|passphrase|access_key_id|private_?key|api_?key/i.test(key);
var hiddenValue = "(hidden)";

// ../../packages/core/src/shell-word.ts
var shellWord = (text2) => /^[\w@%+=:,./-]+$/.test(text2) ? text2 : `'${text2.replaceAll("'", `'\\''`)}'`;

// ../../packages/core/src/credential-process.ts
var program = String.raw`(?:(?:[\w.~:/\\-]*[/\\])?(?:awso|aws-sso))`;
var sessionName = String.raw`[\w+=,.@%:/-]+`;
var roleName = String.raw`[\w+=,.@-]+`;
var line = new RegExp(
  `^${program} credential-process --sso-session (${sessionName}) --account-id (\\d{12}) --role-name (${roleName})$`
);
var lineOfProfile = new RegExp(`^${program} credential-process --profile (${sessionName})$`);
function credentialProcess(of, identity) {
  const { sessionName: session, accountId, roleName: role } = identity;
  const value = `${of} credential-process --sso-session ${session} --account-id ${accountId} --role-name ${role}`;
  if (readCredentialProcess(value) !== void 0) return value;
  throw invalidInput(
    "sso-session",
    `${printable(role)} in ${printable(accountId)} of the sso-session "${printable(session)}" cannot stand in a credential_process line, which every SDK would have to read alike.`,
    `Keep the session where SDKs read it themselves: aws-sso storage:migrate ${shellWord(printable(session))} --to file`
  );
}
function readCredentialProcess(value) {
  const [, session, accountId, role] = line.exec(value) ?? [];
  return session === void 0 || accountId === void 0 || role === void 0 ? void 0 : { sessionName: session, accountId, roleName: role };
}
function parseProgram(value) {
  const isWhole = /^(?:[/\\]|[A-Za-z]:[/\\])|^[\w-]+$/.test(value);
  if (isWhole && new RegExp(`^${program}$`).test(value)) return value;
  throw invalidInput(
    "program",
    `"${printable(value.slice(0, 80))}" cannot stand in a profile.`,
    "Give awso or aws-sso, or one of them with its full path, without blanks: /usr/local/bin/awso"
  );
}

// ../../packages/core/src/shown-value.ts
var harmless = `
  region output profile services
  sso_session sso_start_url sso_region sso_registration_scopes sso_account_id sso_role_name sso_account_name
  granted_sso_start_url granted_sso_region granted_sso_account_id granted_sso_role_name
  role_arn source_profile credential_source role_session_name external_id mfa_serial duration_seconds
  web_identity_token_file login_session aws_account_id account_id_endpoint_mode
  cli_pager cli_history cli_auto_prompt cli_timestamp_format cli_binary_format cli_follow_urlparam cli_error_format
  cli_help_output parameter_validation
  max_attempts retry_mode defaults_mode tcp_keepalive connect_timeout read_timeout
  ca_bundle endpoint_url ignore_configured_endpoint_urls endpoint_discovery_enabled sts_regional_endpoints
  use_fips_endpoint use_dualstack_endpoint auth_scheme_preference sigv4a_signing_region_set
  ec2_metadata_service_endpoint ec2_metadata_service_endpoint_mode ec2_metadata_v1_disabled
  metadata_service_timeout metadata_service_num_attempts
  disable_request_compression request_min_compression_size_bytes
  request_checksum_calculation response_checksum_validation sdk_ua_app_id
  s3 s3api s3_use_arn_region s3_disable_multiregion_access_points s3_us_east_1_regional_endpoint
  s3_disable_express_session_auth
  addressing_style payload_signing_enabled use_accelerate_endpoint us_east_1_regional_endpoint
  max_concurrent_requests max_queue_size multipart_threshold multipart_chunksize max_bandwidth io_chunksize
  preferred_transfer_client target_bandwidth target_throughput should_stream disk_throughput direct_io
  `;
var harmlessKeys;
var hasUserInfo = (text2) => /:\/\/[^/\s]*@/.test(text2);
var isKnownSetting = (key) => (harmlessKeys ??= new Set(harmless.trim().split(/\s+/))).has(key.toLowerCase());
function shownValue(key, value) {
  const known2 = isKnownSetting(key) || key === "credential_process" && readCredentialProcess(value) !== void 0;
  if (!known2 || hasUserInfo(value)) return hiddenValue;
  const [first = "", ...below] = value.replace(/([^\S\n][#;]).*$/gm, `$1 ${hiddenValue}`).split("\n");
  return [first, ...below.map(shownLine)].join("\n");
}
function shownLine(line2) {
  const key = /^\s*([^\s=:]+)\s*[=:]/.exec(line2)?.[1];
  return key !== void 0 && isKnownSetting(key) ? line2 : hiddenValue;
}

// ../../packages/core/src/region.ts
var shape = /^[a-z]{2,4}(-[a-z]{2,10}){1,3}-\d{1,2}$/;
var regionProblem = (text2) => shape.test(text2) ? void 0 : "is not an AWS region name (such as eu-west-1)";
function parseRegion(field, text2) {
  const problem = regionProblem(text2);
  if (problem !== void 0)
    throw invalidInput(
      field,
      `The ${field.replaceAll("-", " ")} "${printable(shownValue("region", text2).slice(0, 40))}" ${problem}.`
    );
  return text2;
}

// ../../packages/core/src/managed-profiles.ts
var noManagedProfiles = { profiles: [], excluded: [] };
var identityKey = ({ sessionName: sessionName2, accountId, roleName: roleName2 }) => JSON.stringify([sessionName2, accountId, roleName2]);
var sameIdentity = (a, b) => identityKey(a) === identityKey(b);

// ../../node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// ../../packages/core/src/near-matches.ts
function nearMatches(wanted, known2) {
  const target = wanted.toLowerCase();
  const limit = Math.ceil(target.length / 3);
  const scored = [...known2].map((name) => {
    const candidate = name.toLowerCase();
    const shorter = Math.min(target.length, candidate.length);
    const contains = shorter > 2 && (candidate.includes(target) || target.includes(candidate));
    return { name, score: contains ? 0 : distance(target, candidate) };
  });
  return scored.filter(({ score }) => score <= limit).sort((a, b) => a.score - b.score || byText(a.name, b.name)).slice(0, 3).map(({ name }) => name);
}
function didYouMean(wanted, known2, otherwise) {
  const near = nearMatches(wanted, known2);
  return near.length > 0 ? `Did you mean ${near.map((name) => `"${printable(name)}"`).join(" or ")}?` : otherwise;
}

// ../../packages/core/src/portable-name.ts
var maxNameLength = 128;
var generated = /^[A-Za-z0-9_.@+-]+$/;
var typed = /^[A-Za-z0-9_.@+%:/-]+$/;
function nameProblem(name, alphabet = "typed") {
  const pattern2 = alphabet === "generated" ? generated : typed;
  if (name === "") return "must not be empty";
  if (name.length > maxNameLength) return `must be at most ${maxNameLength} characters long`;
  if (!pattern2.test(name))
    return `may only contain letters, digits and ${alphabet === "generated" ? "_ . @ + -" : "_ . @ + - % : /"} (what every AWS SDK reads)`;
  if (name.startsWith("-")) return 'must not start with "-"';
  if (name.length === "default".length && name.toLowerCase() === "default")
    return 'must not be "default" (SDKs disagree about that profile)';
  if (name === "__proto__") return 'must not be "__proto__" (the JavaScript SDK then reads an empty file)';
  return void 0;
}
function parseName(field, name) {
  const problem = nameProblem(name);
  if (problem !== void 0)
    throw invalidInput(field, `The name of ${field === "sso-session" ? "an" : "a"} ${field} ${problem}.`);
  return name;
}

// ../../packages/core/src/start-url.ts
var urlCharacters = /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/;
var plainUrl = /^https:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[\w.~/#-]*)?$/;
var loopback = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
var isLoopbackHost = (hostname2) => loopback.has(hostname2);
var isPlainUrl = (text2) => plainUrl.test(text2);
function urlProblem(text2) {
  if (isPlainUrl(text2)) return void 0;
  if (!urlCharacters.test(text2))
    return "must not contain blanks, control characters or anything else that URLs do not have";
  const url = URL.canParse(text2) ? new URL(text2) : void 0;
  if (url === void 0 || !/^[a-z]+:\/\/[^/]/i.test(text2)) return "is not a URL (it starts with https://)";
  if (url.username !== "" || url.password !== "") return "must not contain a user name or password";
  if (url.protocol === "https:") return void 0;
  if (url.protocol !== "http:") return "must start with https://";
  return isLoopbackHost(url.hostname) ? void 0 : "must use https (plain http only to this machine, for tests)";
}
function parseStartUrl(text2) {
  const problem = text2 === "" ? "must not be empty" : urlProblem(text2);
  if (problem !== void 0)
    throw invalidInput("start-url", `The start URL ${problem}.`, "It looks like https://my-org.awsapps.com/start/");
  return text2;
}

// ../../packages/core/src/sso-session.ts
var defaultScopes = "sso:account:access";
function parseScopes(text2) {
  if (!areScopes(text2))
    throw invalidInput(
      "registration-scopes",
      "Scope values must be separated by commas.",
      `The usual value is ${defaultScopes}`
    );
  return splitScopes(text2);
}
var areScopes = (text2) => text2 === defaultScopes || splitScopes(text2).every((scope) => /^[\w:./-]+$/.test(scope));
var splitScopes = (text2) => text2.split(",").map((scope) => scope.trim()).filter((scope) => scope !== "");
function readSsoSession(input) {
  return {
    name: input.name,
    startUrl: parseStartUrl(input.startUrl),
    region: parseRegion("sso-region", input.region),
    ...input.registrationScopes === void 0 ? {} : { registrationScopes: parseScopes(input.registrationScopes) }
  };
}

// ../../packages/core/src/collision-policy.ts
var collisionPolicies = ["error", "suffix-account-id", "skip"];
function parseCollisionPolicy(value) {
  const policy = collisionPolicies.find((known2) => known2 === value);
  if (policy !== void 0) return policy;
  throw invalidInput(
    "collisions",
    `"${printable(value.slice(0, 40))}" is no way to deal with collisions of names.`,
    didYouMean(value, collisionPolicies, `There are ${listed(collisionPolicies)}.`)
  );
}

// ../../packages/core/src/settings.ts
var outputFormats = ["json", "yaml", "yaml-stream", "text", "table", "off"];
function parseOutput(value) {
  if (!outputFormats.includes(value))
    throw invalidInput(
      "output",
      `"${printable(shownValue("output", value).slice(0, 40))}" is not an output format.`,
      `The AWS CLI knows ${outputFormats.join(", ")}.`
    );
  return value;
}
var checkOneLine = (field) => (value) => {
  if (value.trim() === "") throw invalidInput(field, `The setting "${field}" must not be empty.`, unsetting);
  checkPrintable(field, value);
};
var unsetting = "To take a setting away: aws-sso settings:unset KEY";
function checkPrintable(field, value) {
  if (!isPrintable(value)) throw invalidInput(field, `The setting "${field}" must be one line of text.`);
}
function checkNamingOption(value) {
  if (value === "") throw invalidInput("naming", "An option of a naming strategy must not be empty.", unsetting);
  checkPrintable("naming", value);
}
var settingDefinitions = [
  { key: "naming", description: "Naming strategy for generated profiles", check: checkOneLine("naming") },
  {
    key: "naming.OPTION",
    description: "An option of the naming strategy, such as naming.prefix",
    check: checkNamingOption
  },
  {
    key: "collisions",
    description: "What to do about names that several roles would share: error, suffix-account-id or skip",
    check: (value) => void parseCollisionPolicy(value)
  },
  {
    key: "alias.ACCOUNT_ID",
    description: "A name of your own for an account, for naming strategies",
    check: checkOneLine("alias")
  },
  {
    key: "tag.ACCOUNT_ID.KEY",
    description: "A note of your own on an account, for naming strategies",
    check: checkOneLine("tag")
  },
  {
    key: "region",
    description: "Region of new profiles, instead of the session's own",
    check: (value) => void parseRegion("region", value)
  },
  { key: "output", description: "Output format of new profiles", check: (value) => void parseOutput(value) },
  { key: "storage", description: "Where tokens are kept", check: checkOneLine("storage") },
  {
    key: "program",
    description: "Program that profiles call for credentials of sessions that are not in files, instead of awso in the PATH",
    check: (value) => void parseProgram(value)
  },
  {
    key: "browser",
    description: "Command that opens the sign-in page, instead of the default browser",
    check: checkOneLine("browser")
  }
];

// ../../packages/core/src/config-repository.ts
var ConfigRepository = /* @__PURE__ */ Symbol.for("@aws-sso/core/ConfigRepository");

// ../../packages/core/src/naming-options.ts
var NamingOptionsProblem = class extends Error {
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
  hint;
};
function readNamingOptions(schema, options) {
  for (const option of Object.keys(options)) checkKnown(schema, option);
  const values = Object.entries(schema).map(([name, option]) => [name, valueOf(name, option, options)]);
  return Object.fromEntries(values);
}
function checkKnown(schema, option) {
  const dot = option.indexOf(".");
  const name = dot === -1 ? option : option.slice(0, dot);
  const known2 = Object.hasOwn(schema, name) ? schema[name] : void 0;
  if (known2 !== void 0 && known2.type === "table" === dot > 0 && dot !== option.length - 1) return;
  const names = Object.entries(schema).map(([other, definition]) => shownName(other, definition));
  const otherwise = names.length === 0 ? "It takes no options." : `It takes ${listed(names)}.`;
  throw new NamingOptionsProblem(`has no option "${printable(option)}"`, didYouMean(option, names, otherwise));
}
var shownName = (name, option) => option.type === "table" ? `${name}.${option.keys}` : name;
function valueOf(name, option, options) {
  if (option.type === "table") {
    const entries = Object.entries(options).filter(([key]) => key.startsWith(`${name}.`));
    return new Map(entries.map(([key, value]) => [key.slice(name.length + 1), value]));
  }
  const given = Object.hasOwn(options, name) ? options[name] : void 0;
  if (option.type === "list")
    return (given ?? "").split(",").map((word) => word.trim()).filter((word) => word !== "");
  if (option.type === "text") {
    if (option.required === true && (given ?? "").trim() === "")
      throw new NamingOptionsProblem(
        `needs the option "${name}"`,
        `That is: ${option.description}. Give it where the strategy is chosen: aws-sso settings:set naming.${name} VALUE [--sso-session NAME], or --naming-option ${name}=VALUE`
      );
    return given ?? option.default ?? "";
  }
  if (given !== void 0 && !option.choices.includes(given))
    throw new NamingOptionsProblem(
      `takes no "${name}" of "${printable(given)}"`,
      didYouMean(given, option.choices, `It takes ${listed(option.choices, "or")}.`)
    );
  return given ?? option.choices[0];
}
function schemaProblem(schema) {
  if (!isRecord(schema)) return "has no options";
  for (const [name, option] of Object.entries(schema)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name))
      return `has an option "${printable(name)}", which is not of lower-case letters, digits and dashes`;
    const problem = optionProblem(option);
    if (problem !== void 0) return `has an option "${name}" ${problem}`;
  }
  return void 0;
}
function optionProblem(option) {
  if (!isRecord(option) || typeof option["description"] !== "string") return "without a description";
  switch (option["type"]) {
    case "text":
      return ["string", "undefined"].includes(typeof option["default"]) ? void 0 : "with a default that is no text";
    case "list":
      return void 0;
    case "choice":
      return isTexts(option["choices"]) ? void 0 : "without choices";
    case "table":
      return typeof option["keys"] === "string" ? void 0 : "that does not say what its keys are";
    default:
      return "whose type is none of text, list, choice and table";
  }
}
var isRecord = (value) => typeof value === "object" && value !== null;
var isTexts = (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");

// ../../packages/core/src/naming-strategy.ts
var defineNamingStrategy = (definition) => definition;

// ../../packages/core/src/plugin.ts
var pluginApiVersion = 1;
var definePlugin = (plugin) => plugin;
var isRecord2 = (value) => typeof value === "object" && value !== null;
function contributionProblem(kind, value) {
  if (value === void 0) return void 0;
  if (!Array.isArray(value)) return `"${kind}" must be a list`;
  const names = /* @__PURE__ */ new Set();
  for (const item of value) {
    if (!isRecord2(item)) return `"${kind}" must hold objects`;
    if (typeof item["name"] !== "string" || !/^[a-z][a-z0-9-]*$/.test(item["name"]))
      return `every entry of "${kind}" needs a name of lower-case letters, digits and dashes`;
    if (names.has(item["name"])) return `"${kind}" has "${item["name"]}" twice`;
    names.add(item["name"]);
    if (typeof item["create"] !== "function") return `"${item["name"]}" of "${kind}" has no create function`;
    if (typeof item["description"] !== "string") return `"${item["name"]}" of "${kind}" has no description`;
    const problem = kind === "namingStrategies" ? schemaProblem(item["options"]) : void 0;
    if (problem !== void 0) return `"${item["name"]}" of "${kind}" ${problem}`;
  }
  return void 0;
}
var shownVersion = (version) => typeof version === "number" || typeof version === "string" ? JSON.stringify(version) : "of no known version";
function pluginProblem(candidate) {
  if (!isRecord2(candidate)) return "its default export is not an object made with definePlugin";
  if (candidate["apiVersion"] !== pluginApiVersion)
    return `it speaks plugin API ${shownVersion(candidate["apiVersion"])}, this version of aws-sso speaks ${pluginApiVersion}`;
  if (typeof candidate["name"] !== "string" || candidate["name"] === "") return "it has no name";
  return contributionProblem("namingStrategies", candidate["namingStrategies"]) ?? contributionProblem("storages", candidate["storages"]);
}
function checkPlugin(packageName, candidate) {
  const reason = pluginProblem(candidate);
  if (reason !== void 0)
    throw new AwsSsoError("PluginRejected", `The plugin ${packageName} was refused: ${reason}.`, {
      hint: "Update the plugin, or do without it.",
      details: { package: packageName, reason }
    });
  return candidate;
}
var contributedTwice = (what, first, second, hint = "Use only one of them.") => new AwsSsoError("PluginRejected", `${first} and ${second} both bring ${what}.`, {
  hint,
  details: { package: second, reason: `${first} brings ${what} already` }
});

// ../../packages/core/src/clean-level.ts
function cleanLevel(text2, separator, cleaning = "tidy") {
  if (cleaning === "least" && isPortableLevel(text2, separator)) return text2;
  if (usualSeparators.has(separator) && !/[^A-Za-z0-9_@+-]|--|^-|-$/.test(text2)) return text2;
  const ascii = /^[\x20-\x7e]*$/.test(text2) ? text2 : text2.normalize("NFKD").replace(new RegExp("\\p{M}+", "gu"), "");
  const portable = ascii.replace(/[^A-Za-z0-9_.@+-]+/g, "-");
  const apart = withoutLetters(portable, lettersApart(separator));
  return trimmed(apart.replace(/-{2,}/g, "-"));
}
var isPortableLevel = (text2, separator) => /^[A-Za-z0-9_.@+][A-Za-z0-9_.@+-]*$/.test(text2) && /[A-Za-z0-9]/.test(text2) && withoutLetters(text2, lettersApart(separator)) === text2;
var usualSeparators = /* @__PURE__ */ new Set([".", "-", "_", "/", ":"]);
var lettersApart = (separator) => separator === "_" ? "" : separator.replaceAll("-", "");
var withoutLetters = (text2, letters) => Array.from(letters).reduce((rest, letter) => rest.replaceAll(letter, "-"), text2);
function trimmed(text2) {
  let [from, to] = [0, text2.length];
  while (from < to && isEdge(text2[from])) from++;
  while (to > from && isEdge(text2[to - 1])) to--;
  return text2.slice(from, to);
}
var isEdge = (character) => character === "-" || character === ".";

// ../../packages/core/src/name-profile.ts
function profileNamer({ id, strategy }) {
  const separator = strategy.separator ?? ".";
  if (!isSeparator(separator)) throw strategyRejected(id, "its separator is not made of _ . @ + - % : /");
  const alphabet = isPortableSeparator(separator) ? "generated" : "typed";
  const { cleaning, letterCase } = strategy;
  return (input) => {
    let joined = "";
    for (const segment of segmentsOf(id, strategy, input)) {
      if (typeof segment !== "string") throw notTexts(id);
      const level = cleanLevel(segment, separator, cleaning);
      if (level !== "") joined = joined === "" ? level : joined + separator + level;
    }
    const name = letterCase === "keep" ? joined : joined.toLowerCase();
    const problem = nameProblem(name, alphabet);
    return problem === void 0 ? { name } : { name, problem };
  };
}
var isPortableSeparator = (separator = ".") => /^[_.@+-]*$/.test(separator);
var portabilityWarning = ({ id, strategy }) => isPortableSeparator(strategy.separator) ? void 0 : `Names of the naming strategy "${id}" contain "${strategy.separator ?? ""}". The AWS SDKs read them; other tools may not take such names.`;
var isSeparator = (value) => typeof value === "string" && /^[_.@+%:/-]*$/.test(value);
var isStrategy = (value) => typeof value === "object" && value !== null && "segments" in value && typeof value.segments === "function";
function segmentsOf(id, strategy, input) {
  let segments;
  try {
    segments = strategy.segments(input);
  } catch (cause) {
    if (isAwsSsoError(cause, "PluginRejected")) throw cause;
    throw strategyRejected(id, `it failed on the role ${input.roleName} of account ${input.account.id}`, cause);
  }
  if (!Array.isArray(segments)) throw notTexts(id);
  return segments;
}
var notTexts = (id) => strategyRejected(id, "it did not return a list of texts");
var strategyRejected = (id, reason, cause) => new AwsSsoError("PluginRejected", `The naming strategy "${id}" cannot be used: ${reason}.`, {
  hint: "Choose another one: aws-sso settings:set naming hierarchy",
  details: { package: id, reason },
  cause
});

// ../../packages/core/src/naming-registry.ts
var defaultNaming = "hierarchy";
var NamingRegistry = class {
  #known = /* @__PURE__ */ new Map();
  #installed;
  /**
   * @param installed loads the plugins of third parties, which is not done before somebody asks for a strategy that is not
   * built in: a broken one stands in nobody else's way
   * @throws AwsSsoError PluginRejected when two plugins bring strategies of one name
   */
  constructor(builtIn, installed) {
    this.#add(builtIn);
    this.#installed = installed;
  }
  /** @throws AwsSsoError PluginRejected when a plugin is broken, or brings a name that is there already */
  get all() {
    this.#load();
    return [...this.#known.values()];
  }
  /**
   * @throws AwsSsoError InvalidInput for a name that nobody has; PluginRejected as for all
   */
  get(name) {
    if (!this.#known.has(name)) this.#load();
    const found = this.#known.get(name);
    if (found !== void 0) return found;
    const names = [...this.#known.keys()];
    throw invalidInput(
      "naming",
      `There is no naming strategy "${printable(name)}".`,
      didYouMean(name, names, `There are: ${listed(names)}.`)
    );
  }
  /**
   * Makes a strategy with its options.
   *
   * @throws AwsSsoError InvalidInput for an unknown strategy or option, or a value that the strategy refuses;
   * PluginRejected when what it makes is no strategy
   */
  async create(name = defaultNaming, options = {}) {
    return { id: name, strategy: await this.#make(name, options, []) };
  }
  #load() {
    this.#add(this.#installed?.() ?? []);
    this.#installed = void 0;
  }
  #add(plugins) {
    for (const { name: origin, namingStrategies = [] } of plugins)
      for (const definition of namingStrategies) {
        const other = this.#known.get(definition.name);
        if (other !== void 0) throw contributedTwice(`a naming strategy "${definition.name}"`, other.origin, origin);
        this.#known.set(definition.name, { definition, origin });
      }
  }
  async #make(name, options, within) {
    const { definition } = this.get(name);
    if (within.includes(name))
      throw invalidInput(
        "naming",
        `The naming strategy "${name}" falls back on itself.`,
        "Let it fall back on another one: see aws-sso naming:list"
      );
    const resolve = (other, otherOptions = {}) => this.#make(other, otherOptions, [...within, name]);
    let strategy;
    try {
      strategy = await definition.create(readNamingOptions(definition.options, options), resolve);
    } catch (error2) {
      throw isAwsSsoError(error2) ? error2 : refusal(name, error2);
    }
    if (!isStrategy(strategy)) throw strategyRejected(name, "it made something that is no naming strategy");
    return strategy;
  }
};
function refusal(name, error2) {
  if (error2 instanceof NamingOptionsProblem)
    return invalidInput("naming", `The naming strategy "${name}" ${error2.message}.`, error2.hint);
  const reason = printable(error2 instanceof Error ? error2.message : String(error2)).replace(/\.$/, "");
  return new AwsSsoError("InvalidInput", `The naming strategy "${name}" refuses its options: ${reason}.`, {
    hint: `See what it takes: aws-sso naming:list ${name}`,
    details: { field: "naming" },
    cause: error2
  });
}

// ../../packages/core/src/identity-values.ts
var identityValues = (identity, program2) => program2 === void 0 ? {
  sso_session: identity.sessionName,
  sso_account_id: identity.accountId,
  sso_role_name: identity.roleName
} : { credential_process: credentialProcess(program2, identity) };

// ../../packages/core/src/named-roles.ts
function namedRoles(from) {
  const { session, listing, naming, notes } = from;
  const accountsInSession = listing.accounts.length + listing.failed.length;
  const nameOf2 = profileNamer(naming);
  const named = [];
  for (const { account, roles } of listing.accounts) {
    const known2 = notes?.get(account.id) ?? nothing;
    for (const roleName2 of roles) {
      const { name, problem } = nameOf2({ session, account, roleName: roleName2, accountsInSession, ...known2 });
      named.push({
        sessionName: session.name,
        accountId: account.id,
        roleName: roleName2,
        accountName: account.name,
        name,
        problem,
        from
      });
    }
  }
  return named;
}
var nothing = {};
var wantedValues = (role) => Object.assign(identityValues(role, role.from.program), role.from.values);
var refusals = ({ session, listing }) => listing.refused.map(({ accountId, roleName: roleName2 }) => ({
  reason: "refused",
  name: "",
  identities: [],
  message: roleName2 === void 0 ? `The portal of ${session.name} lists an account with the id "${excerpt(accountId)}", which is not 12 digits; it is left out.` : `The portal of ${session.name} lists a role "${excerpt(roleName2)}" in account ${excerpt(accountId)}, which is no legal role name; it is left out.`
}));
var identityOf = ({ sessionName: sessionName2, accountId, roleName: roleName2 }) => ({
  sessionName: sessionName2,
  accountId,
  roleName: roleName2
});
var described = (role) => `${role.roleName} in ${role.accountId} (${excerpt(role.accountName)})`;
var excerpt = (text2) => printable(text2.length > 60 ? `${text2.slice(0, 60)}…` : text2);

// ../../packages/core/src/config-views.ts
function ssoSessionNamed(config, name) {
  const section = config.ssoSessions.get(name);
  if (section === void 0) throw sessionNotFound(config, name);
  return ssoSessionFrom(config, section);
}
function ssoSessionFrom(config, { name, line: line2, values }) {
  const required = (key) => {
    const value = values.get(key);
    if (value === void 0 || value === "")
      throw invalidInput(
        key,
        `The sso-session "${printable(name)}" has no ${key} (${config.path}:${line2}).`,
        reconfigure(name)
      );
    return value;
  };
  const input = {
    name,
    startUrl: required("sso_start_url"),
    region: required("sso_region"),
    registrationScopes: values.get("sso_registration_scopes")
  };
  try {
    return readSsoSession(input);
  } catch (error2) {
    if (!(error2 instanceof AwsSsoError)) throw error2;
    throw new AwsSsoError(
      "InvalidInput",
      `The sso-session "${printable(name)}" cannot be used (${config.path}:${line2}): ${error2.message}`,
      {
        hint: reconfigure(name),
        details: { ...error2.details, sessionName: name, path: config.path, line: line2 },
        cause: error2
      }
    );
  }
}
var reconfigure = (name) => `Set it again: aws-sso session:add ${shellWord(printable(name))} --replace`;
function sessionNotFound(config, name) {
  const known2 = [...config.ssoSessions.keys()];
  const otherwise = known2.length === 0 ? `There are none in ${config.path} yet. Add one: aws-sso session:add ${shellWord(printable(name))}` : "See what there is: aws-sso session:list";
  return new AwsSsoError("SsoSessionNotFound", `There is no sso-session "${printable(name)}".`, {
    hint: didYouMean(name, known2, otherwise),
    details: { sessionName: name, path: config.path, candidates: known2 }
  });
}
function profileIdentity({ values }) {
  const sessionName2 = values.get("sso_session");
  const accountId = values.get("sso_account_id");
  const roleName2 = values.get("sso_role_name");
  return sessionName2 === void 0 || accountId === void 0 || roleName2 === void 0 ? readCredentialProcess(values.get("credential_process") ?? "") : { sessionName: sessionName2, accountId, roleName: roleName2 };
}
function holdsIdentity(config, name, identity) {
  const section = config.profiles.get(name);
  const found = section === void 0 ? void 0 : profileIdentity(section);
  return found !== void 0 && sameIdentity(found, identity);
}
var aliveProfiles = (config, managed) => managed.profiles.filter((profile) => holdsIdentity(config, profile.name, profile));

// ../../packages/core/src/may-be-secret.ts
var doubtfulNames = /pwd|passcode|token|credentials?$|(?:^|[_-])(?:pass|pw|pin|otp|auth|key|jwt|cookie)$|key[_-]?id|bearer|authorization/i;
var secretWords = /secret|passw|passphrase|passcode|\bpwd\b|token|bearer|cookie|\b(?:pass|pw|pin|otp)\b|(?:access|api|private|session|signing|master)[\s_-]*key|key[\s_-]*id/i;
var secretShapes = /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{8,}|\beyJ[\w-]{8,}|\b(?:gh[pousr]_|github_pat_|glpat-|xox[a-z]-)\w|-----BEGIN|\b[0-9a-f]{32,}\b/i;
function mayBeSecret(key, value) {
  if (isKnownSetting(key)) return hasUserInfo(value) || value === hiddenValue;
  return isSecretKey(key) || doubtfulNames.test(key) || textMayBeSecret(value);
}
var textMayBeSecret = (text2) => secretWords.test(text2) || secretShapes.test(text2) || hasUserInfo(text2) || text2.endsWith(hiddenValue) || text2.split(/[\s"'`,;=()<>{}[\]|]+/).some(looksRandom) || text2.split(/[^\w+/-]+/).some(looksLikeSecretKey);
var looksRandom = (word) => /^[\w+/-]{20,}$/.test(word) && isMixed(word) && !/^~?\//.test(word);
var looksLikeSecretKey = (word) => word.length === 40 && isMixed(word);
var isMixed = (word) => [/[a-z]/, /[A-Z]/, /\d/].every((some) => some.test(word));

// ../../packages/core/src/credential-sources.ts
var ofSsoSession = ["sso_session", "sso_account_id", "sso_role_name"];
var beforeSessions = ["sso_start_url", "sso_region"];
var credentialSources = [
  { name: "IAM Identity Center", keys: [...ofSsoSession, ...beforeSessions] },
  { name: "a role", keys: ["role_arn", "source_profile", "credential_source", "web_identity_token_file"] },
  { name: "a program", keys: ["credential_process"] },
  { name: "access keys", keys: ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"] },
  { name: "a console sign-in", keys: ["login_session"] }
];
var sourceKeys = new Set(credentialSources.flatMap(({ keys }) => keys));
var isOtherSourceKey = (key) => sourceKeys.has(key) && !key.startsWith("sso_");
function credentialSourceProblem(values, session) {
  const used = credentialSources.filter(({ keys }) => keys.some((key) => values.has(key))).map(({ name }) => name);
  if (used.length > 1)
    return `The profile gets credentials from ${listed(used)}; AWS tools disagree on which one counts.`;
  const [account, role] = [values.has("sso_account_id"), values.has("sso_role_name")];
  if (account !== role)
    return `The profile has ${account ? "sso_account_id but no sso_role_name" : "sso_role_name but no sso_account_id"}.`;
  if (account && !values.has("sso_session") && !values.has("sso_start_url"))
    return "The profile has an account role but no sso_session.";
  if (session === void 0 || !values.has("sso_session")) return void 0;
  const other = beforeSessions.find((key) => values.has(key) && values.get(key) !== session.get(key));
  return other && `The profile has another ${other} than its sso-session; AWS tools disagree on which one counts.`;
}

// ../../packages/core/src/by-identity.ts
var ByIdentity = class _ByIdentity {
  #sessions = /* @__PURE__ */ new Map();
  /** @example ByIdentity.of(managed.profiles, (profile) => profile) */
  static of(items, valueOf4) {
    const map2 = new _ByIdentity();
    for (const item of items) map2.set(item, valueOf4(item));
    return map2;
  }
  get({ sessionName: sessionName2, accountId, roleName: roleName2 }) {
    return this.#sessions.get(sessionName2)?.get(accountId)?.get(roleName2);
  }
  has(identity) {
    return this.get(identity) !== void 0;
  }
  set({ sessionName: sessionName2, accountId, roleName: roleName2 }, value) {
    const accounts = this.#sessions.get(sessionName2) ?? /* @__PURE__ */ new Map();
    this.#sessions.set(sessionName2, accounts);
    const roles = accounts.get(accountId) ?? /* @__PURE__ */ new Map();
    accounts.set(accountId, roles.set(roleName2, value));
  }
};

// ../../packages/core/src/merge-values.ts
function mergeValues(wanted, wrote, current) {
  const values = {};
  const base = {};
  for (const [key, value] of Object.entries(wanted)) {
    const [now, before] = [current.get(key), wrote[key]];
    if (now === value) base[key] = value;
    else if (now === before) {
      values[key] = value;
      base[key] = value;
    } else if (before !== void 0) base[key] = before;
  }
  for (const [key, before] of Object.entries(wrote))
    if (!Object.hasOwn(wanted, key) && current.get(key) === before) values[key] = null;
  return { values, wrote: base };
}

// ../../packages/core/src/name-table.ts
var folded = (name) => name.toLowerCase();
var NameTable = class {
  /** By folded name; several when the files have names that differ only in letter case. */
  #holders = /* @__PURE__ */ new Map();
  constructor(config, removed) {
    const gone = new Set(removed.map(({ name }) => name));
    for (const name of config.credentialsProfiles) this.#add({ in: "credentials", name });
    for (const { name } of config.profiles.values()) if (!gone.has(name)) this.#add({ in: "config", name });
  }
  holder(name) {
    return this.#holders.get(folded(name))?.[0];
  }
  #holdersOf(name) {
    return this.#holders.get(folded(name)) ?? [];
  }
  #add(holder) {
    this.#holders.set(folded(holder.name), [...this.#holdersOf(holder.name), holder]);
  }
  #release(name) {
    const others2 = this.#holdersOf(name).filter((holder) => holder.in !== "config" || holder.name !== name);
    this.#holders.set(folded(name), others2);
  }
  /**
   * Tells renames that can happen together (swaps and chains included) from those whose new name stays taken, and
   * carries the former out.
   */
  settleRenames(moves) {
    const leaving = new Map(moves.map((move) => [move.from, move]));
    const intoNameOf = new Map(moves.map((move) => [folded(move.name), move]));
    const isBlocked = (move) => this.#holdersOf(move.name).some((holder) => holder.in !== "config" || !leaving.has(holder.name));
    const taken2 = /* @__PURE__ */ new Set();
    const toCheck = [...moves];
    for (let move = toCheck.pop(); move !== void 0; move = toCheck.pop()) {
      if (taken2.has(move) || !isBlocked(move)) continue;
      taken2.add(move);
      leaving.delete(move.from);
      const follower = intoNameOf.get(folded(move.from));
      if (follower !== void 0) toCheck.push(follower);
    }
    const free = moves.filter((move) => !taken2.has(move));
    for (const { from } of free) this.#release(from);
    for (const { name } of free) this.#add({ in: "config", name });
    return { free, taken: [...taken2] };
  }
};

// ../../packages/core/src/naming-fixes.ts
var forSession = (name) => `--sso-session ${shellWord(printable(name))}`;
var ownNameFix = ({ accountId, sessionName: sessionName2 }) => `Give the account a name of your own: aws-sso settings:set alias.${accountId} NAME ${forSession(sessionName2)}`;
var takenNameFix = (role, holder) => `${ownNameFix(role)}, or take the other profile away first: aws-sso profile:remove ${shellWord(printable(holder))}`;
function sharedNameFix(group) {
  const [first, ...others2] = group;
  if (first === void 0) return "";
  const elsewhere = others2.find(({ sessionName: sessionName2 }) => sessionName2 !== first.sessionName);
  if (elsewhere !== void 0 && elsewhere.from.naming.id === "hierarchy") {
    const name = elsewhere.sessionName;
    return `Put a level before the names of one sso-session: aws-sso settings:set naming.prefix ${shellWord(printable(name))} ${forSession(name)}`;
  }
  if (new Set(group.map(({ accountId }) => accountId)).size === group.length)
    return `Tell them apart by their account ids: aws-sso settings:set collisions suffix-account-id ${forSession(first.sessionName)}`;
  if (elsewhere !== void 0)
    return `Begin names with the sso-session: aws-sso settings:set naming flat ${forSession(elsewhere.sessionName)}`;
  return ownRoleFix(first, group);
}
function ownRoleFix({ accountId, roleName: roleName2, sessionName: sessionName2, from }, group) {
  const set = (key) => `aws-sso settings:set naming.${key} NAME ${forSession(sessionName2)}`;
  const differ = new Set(group.map((role) => role.roleName.toLowerCase())).size === group.length;
  if (from.naming.id === "hierarchy" && differ && !roleName2.includes("="))
    return `Call one of the roles something else: ${set(`map.${roleName2}`)}`;
  if (from.naming.id === "map") return `Name one of them yourself: ${set(`names.${accountId}.${roleName2}`)}`;
  return `Choose options, or another strategy, that tell the roles apart: aws-sso naming:preview ${forSession(sessionName2)}`;
}

// ../../packages/core/src/settle-names.ts
function settleNames(roles, nameNow = () => void 0) {
  const writable = roles.filter(isWritable);
  const crowd = sharing(writable);
  const crowded = new Set(crowd.flat());
  const needsId = (role) => role.from.collisions === "suffix-account-id" && isWritable(role) && (crowded.has(role) || role.from.listing.failed.length > 0 && nameNow(role) === withId(role));
  const isTold = roles.some(needsId);
  const told = isTold ? roles.map((role) => needsId(role) ? renamed(role, withId(role)) : role) : roles;
  const named = isTold ? told.filter(isWritable) : writable;
  const groups = (isTold ? sharing(named) : crowd).map(inOrder);
  const nameless = new Set(groups.flat());
  const isSkipped = (group) => group.every(({ from }) => from.collisions === "skip");
  return {
    named: nameless.size === 0 ? named : named.filter((role) => !nameless.has(role)),
    conflicts: [
      ...told.filter((role) => !isWritable(role)).map(illegalName),
      ...groups.filter((group) => !isSkipped(group)).map(sharedName)
    ],
    skipped: groups.filter(isSkipped).map(sharedName)
  };
}
var isWritable = ({ problem }) => problem === void 0;
function sharing(roles) {
  const seen = /* @__PURE__ */ new Set();
  const groups = /* @__PURE__ */ new Map();
  for (const { name } of roles) {
    const folded4 = name.toLowerCase();
    const before = seen.size;
    if (seen.add(folded4).size === before) groups.set(folded4, []);
  }
  if (groups.size > 0) for (const role of roles) groups.get(role.name.toLowerCase())?.push(role);
  return [...groups.values()];
}
var withId = ({ name, accountId }) => `${name}-${accountId}`;
function renamed(role, name) {
  const problem = nameProblem(name, isPortableSeparator(role.from.naming.strategy.separator) ? "generated" : "typed");
  return { ...role, name, problem };
}
var inOrder = (group) => group.map((role) => ({ role, key: identityKey(role) })).sort((a, b) => byText(a.key, b.key)).map(({ role }) => role);
var illegalName = (role) => ({
  reason: "illegal-name",
  name: role.name,
  identities: [identityOf(role)],
  message: `${described(role)} would be named "${excerpt(role.name)}", but a profile name ${role.problem ?? ""}.`,
  fix: ownNameFix(role)
});
var namedInMessage = 5;
function sharedName(group) {
  const name = group[0]?.name ?? "";
  const more = group.length - namedInMessage;
  const words3 = (more > 1 ? group.slice(0, namedInMessage) : group).map(described);
  return {
    reason: "same-name",
    name,
    identities: group.map(identityOf),
    message: `${listed(more > 1 ? [...words3, `${more} others`] : words3)} would all be named "${name}".`,
    fix: sharedNameFix(group)
  };
}

// ../../packages/core/src/plan-profiles.ts
function planProfiles(config, managed, sessions, shown) {
  const excluded = ByIdentity.of(managed.excluded, () => true);
  const roles = [];
  for (const session of sessions) for (const role of namedRoles(session)) if (!excluded.has(role)) roles.push(role);
  const alive = aliveProfiles(config, managed);
  const ours = ByIdentity.of(alive, (profile) => profile);
  const { named, skipped, ...settled } = settleNames(roles, (role) => ours.get(role)?.name);
  const conflicts = [...sessions.flatMap(refusals), ...settled.conflicts];
  const namesOf = namesByIdentity(config);
  const agreed = agreedChanges(shown);
  const remove = revoked(alive, roles, sessions).filter(agreed.removal);
  const names = new NameTable(config, remove);
  const create2 = [];
  const update2 = [];
  const moving = [];
  const keep = [];
  const absent = [];
  for (const role of named) {
    const mine = ours.get(role);
    if (mine?.name !== role.name && holdsIdentity(config, role.name, role)) {
      keep.push(plannedProfile(role, namesOf.get(role), void 0));
      continue;
    }
    const wanted = wantedValues(role);
    if (mine === void 0) {
      absent.push(profileToAdd(role, namesOf.get(role), wanted));
      continue;
    }
    const planned = plannedProfile(role, namesOf.get(role), mine.name);
    const merged2 = mergeValues(wanted, mine.wrote, config.profiles.get(mine.name)?.values ?? /* @__PURE__ */ new Map());
    const move = { ...planned, ...merged2, from: mine.name };
    if (mine.name !== role.name && agreed.rename(move)) moving.push(move);
    else if (mine.name !== role.name) keep.push({ ...planned, name: mine.name });
    else if (Object.keys(merged2.values).length > 0) update2.push({ ...planned, ...merged2 });
    else keep.push(planned);
  }
  const { free: rename4, taken: taken2 } = names.settleRenames(moving);
  for (const profile of taken2) conflicts.push(takenName(profile, names));
  for (const profile of absent)
    if (names.holder(profile.name) === void 0) create2.push(profile);
    else conflicts.push(takenName(profile, names));
  return {
    create: byName(create2),
    update: byName(update2),
    rename: byName(rename4),
    remove: byName(remove),
    keep: byName(keep),
    conflicts: conflicts.sort(byNameAndMessage),
    skipped: [...skipped].sort(byNameAndMessage)
  };
}
var byNameAndMessage = (a, b) => byText(a.name, b.name) || byText(a.message, b.message) || byText(a.identities.map(identityKey).join(), b.identities.map(identityKey).join());
var byName = (profiles) => [...profiles].sort((a, b) => byText(a.name, b.name));
function agreedChanges(shown) {
  const removals = new Set(shown?.remove.map(removalKey));
  const renames = new Set(shown?.rename.map(renameKey));
  return {
    removal: (profile) => shown === void 0 || removals.has(removalKey(profile)),
    rename: (profile) => shown === void 0 || renames.has(renameKey(profile))
  };
}
var removalKey = (profile) => JSON.stringify([profile.name, identityKey(profile)]);
var renameKey = (profile) => JSON.stringify([profile.from, profile.name, identityKey(profile)]);
function namesByIdentity(config) {
  const names = new ByIdentity();
  for (const section of config.profiles.values()) {
    const identity = profileIdentity(section);
    if (identity === void 0) continue;
    const sameRole = names.get(identity);
    if (sameRole === void 0) names.set(identity, [section.name]);
    else sameRole.push(section.name);
  }
  return names;
}
function revoked(ours, roles, sessions) {
  const whole = new Set(
    sessions.filter(({ listing }) => listing.failed.length === 0).map(({ session }) => session.name)
  );
  const mayGo = ours.filter((profile) => whole.has(profile.sessionName));
  if (mayGo.length === 0) return [];
  const granted2 = ByIdentity.of(roles, () => true);
  return mayGo.filter((profile) => !granted2.has(profile));
}
var none = [];
var otherNames = (namesInFile = none, ...own2) => namesInFile === none ? none : namesInFile.filter((name) => !own2.includes(name));
var plannedProfile = ({ sessionName: sessionName2, accountId, roleName: roleName2, name, accountName }, namesInFile, ourName) => ({
  sessionName: sessionName2,
  accountId,
  roleName: roleName2,
  name,
  accountName,
  alsoKnownAs: otherNames(namesInFile, name, ourName)
});
var profileToAdd = ({ sessionName: sessionName2, accountId, roleName: roleName2, name, accountName }, namesInFile, wanted) => ({
  sessionName: sessionName2,
  accountId,
  roleName: roleName2,
  name,
  accountName,
  alsoKnownAs: otherNames(namesInFile, name),
  values: wanted,
  wrote: wanted
});
function takenName(profile, names) {
  const holder = names.holder(profile.name);
  const place = holder?.in === "credentials" ? "the credentials file has a profile" : "the config has another profile";
  return {
    reason: "taken",
    name: profile.name,
    identities: [identityOf(profile)],
    message: `${described(profile)} would be named "${profile.name}", but ${place} of that name.`,
    fix: holder?.in === "config" ? takenNameFix(profile, holder.name) : ownNameFix(profile)
  };
}

// src/configure-job.ts
var import_node_util = require("node:util");

// src/check-free.ts
var folded2 = (name) => name.toLowerCase();
function checkFree(config, profiles) {
  const generated2 = profiles.filter(({ namedAfter }) => namedAfter !== void 0);
  if (generated2.length === 0) return;
  const typed2 = profiles.filter(({ namedAfter }) => namedAfter === void 0);
  const inInput = new Set(typed2.map(({ section }) => folded2(section.name)));
  const inCredentials = new Set([...config.credentialsProfiles].map(folded2));
  const inConfig = /* @__PURE__ */ new Map();
  for (const name of config.profiles.keys()) inConfig.set(folded2(name), [...inConfig.get(folded2(name)) ?? [], name]);
  for (const wanted of generated2) {
    const name = folded2(wanted.section.name);
    if (inInput.has(name)) throw taken(wanted, "the input profiles has a profile");
    if (inCredentials.has(name)) throw taken(wanted, "the credentials file has a profile");
    if (inConfig.get(name)?.some((other) => !isSame(config, other, wanted)))
      throw taken(wanted, "the config has another profile");
  }
}
function isSame(config, other, { section, values, namedAfter }) {
  if (other !== section.name || namedAfter === void 0) return false;
  if (holdsIdentity(config, other, namedAfter)) return true;
  const existing = config.profiles.get(other)?.values;
  return Object.entries(values).every(([key, value]) => existing?.get(key) === value);
}
function taken({ section, namedAfter }, holder) {
  const { roleName: roleName2 = "", accountId = "" } = namedAfter ?? {};
  return new AwsSsoError(
    "ProfileConflict",
    `${roleName2} in ${accountId} would be named "${section.name}", but ${holder} of that name.`,
    {
      hint: "Give the account an account_alias, or choose other naming-options.",
      details: { profileName: section.name }
    }
  );
}

// src/input-section.ts
function malformed({ input, line: line2, column }, message, hint) {
  return new AwsSsoError("InvalidInput", `Input ${input}, line ${line2}, column ${column}: ${message}`, {
    ...hint === void 0 ? {} : { hint },
    details: { field: input, line: line2, column }
  });
}
function locating(place, work) {
  try {
    return work();
  } catch (error2) {
    if (isAwsSsoError(error2, "InvalidInput")) throw malformed(place, error2.message, error2.hint);
    throw error2;
  }
}

// src/plan-job.ts
function planJob(config, { ssoSessions, profiles, defaultProfile }) {
  const wanted = [...ssoSessions, ...profiles];
  const sessions = sessionsOfJob(config, ssoSessions);
  checkFree(config, profiles);
  const planned = profiles.map((profile) => {
    const values = merged(config, profile);
    checkProfile(config, profile, values, sessions);
    return { name: profile.section.name, values };
  });
  const profileNames = [...config.profiles.keys(), ...planned.map(({ name }) => name)];
  if (defaultProfile !== void 0 && !profileNames.includes(defaultProfile))
    throw new AwsSsoError("ProfileNotFound", `There is no profile "${defaultProfile}" to be the default profile.`, {
      hint: didYouMean(defaultProfile, profileNames, "Add it to the input profiles."),
      details: { profileName: defaultProfile }
    });
  return {
    changes: wanted.map(({ section, values }) => ({ kind: "put", section, values })),
    touched: wanted.flatMap((section) => touchedBy(config, section)),
    profiles: planned
  };
}
function sessionsOfJob(config, wanted) {
  const sessions = new Map(config.ssoSessions);
  for (const session of wanted) {
    const { name } = session.section;
    sessions.set(name, { name, values: new Map(Object.entries(merged(config, session))), line: session.place.line });
  }
  return sessions;
}
var sectionIn = (config, { type, name }) => (type === "profile" ? config.profiles : config.ssoSessions).get(name);
var merged = (config, { section, values }) => ({
  ...Object.fromEntries(sectionIn(config, section)?.values ?? []),
  ...values
});
function checkProfile(config, { section, place }, values, sessions) {
  const { name } = section;
  if (config.credentialsProfiles.has(name))
    throw new AwsSsoError("ProfileConflict", `The credentials file has a profile "${name}", which would win over it.`, {
      hint: "Choose another name, or take that profile out of the credentials file.",
      details: { profileName: name }
    });
  const { sso_session: session } = values;
  const problem = credentialSourceProblem(new Map(Object.entries(values)), sessions.get(session ?? "")?.values);
  if (problem !== void 0) throw malformed(place, problem);
  if (session !== void 0 && !sessions.has(session)) throw noSession(session, sessions, `the profile "${name}"`);
}
var noSession = (name, sessions, whose) => new AwsSsoError("SsoSessionNotFound", `There is no sso-session "${name}" for ${whose}.`, {
  hint: didYouMean(name, [...sessions.keys()], "Add it to the input sso-sessions."),
  details: { sessionName: name }
});
function touchedBy(config, { section, values }) {
  const existing = sectionIn(config, section)?.values;
  if (existing === void 0) return [{ section, after: values }];
  const changed = Object.entries(values).filter(([key, value]) => existing.get(key) !== value);
  if (changed.length === 0) return [];
  const before = Object.fromEntries(changed.map(([key]) => [key, existing.get(key) ?? null]));
  return [{ section, before, after: Object.fromEntries(changed) }];
}

// src/wanted-section.ts
var sessionKeys = {
  sso_start_url: parseStartUrl,
  sso_region: (value) => parseRegion("sso-region", value),
  sso_registration_scopes: parseScopes
};
var profileKeys = {
  ...sessionKeys,
  sso_session: (value) => parseName("sso-session", value),
  sso_account_id: parseAccountId,
  sso_role_name: parseRoleName,
  region: (value) => parseRegion("region", value),
  output: parseOutput
};
function wantedSsoSession(written2) {
  const wanted = wantedSection("sso-session", written2, (entry) => {
    if (!Object.hasOwn(sessionKeys, entry.key))
      throw malformed(entry, `An sso-session has no key ${printable(entry.key)}.`, known(sessionKeys));
    checkValue(entry, sessionKeys);
  });
  for (const key of ["sso_start_url", "sso_region"])
    if (!Object.hasOwn(wanted.values, key)) throw malformed(written2, `The sso-session has no ${key}.`);
  return wanted;
}
function wantedProfile(written2) {
  return wantedSection("profile", written2, checkProfileEntry);
}
function checkProfileEntry(entry) {
  if (!/^[a-z][a-z0-9_.-]*$/.test(entry.key))
    throw malformed(entry, "A key consists of letters, digits, underscores, dots and hyphens.");
  if (isSecretKey(entry.key))
    throw malformed(
      entry,
      `${entry.key} would put a credential into a file that every later step can read.`,
      "Leave it out; this action writes no secrets."
    );
  checkValue(entry, profileKeys);
}
function checkIsNoCommand(name, place) {
  if (name.includes("::"))
    throw malformed(place, "A name with :: would be a command to the runner wherever a step prints it.");
}
function wantedSection(type, written2, check) {
  const name = locating(written2, () => parseName(type, written2.name));
  checkIsNoCommand(name, written2);
  if (written2.entries.length === 0) throw malformed(written2, `The ${type} has no keys.`);
  written2.entries.forEach(check);
  const values = Object.fromEntries(written2.entries.map(({ key, value }) => [key, value]));
  const { input, line: line2, column } = written2;
  return { section: { type, name }, values, place: { input, line: line2, column } };
}
function checkValue(entry, checks) {
  const { key, value } = entry;
  if (value === "") throw malformed(entry, `${key} has no value.`);
  if (!isPrintable(value) || value.trim() !== value)
    throw malformed(entry, `The value of ${key} must be one line of text.`);
  if (/(?:^|\s)[#;]/.test(value)) throw malformed(entry, `The value of ${key} has a # or ; that is read as a comment.`);
  const check = Object.hasOwn(checks, key) ? checks[key] : void 0;
  if (check !== void 0) locating(entry, () => check(value));
}
var known = (keys) => `There are ${Object.keys(keys).join(", ")}.`;

// src/name-account-roles.ts
function nameAccountRoles(sessions, accountRoles, naming, collisions) {
  const nobodys = { ...sessions, profiles: /* @__PURE__ */ new Map(), credentialsProfiles: /* @__PURE__ */ new Set() };
  const names = [...new Set(accountRoles.map(({ sessionName: sessionName2 }) => sessionName2))];
  const portals = names.map((name) => {
    const ofSession = accountRoles.filter(({ sessionName: sessionName2 }) => sessionName2 === name);
    if (!sessions.ssoSessions.has(name)) throw noSession(name, sessions.ssoSessions, "account-roles");
    const session = ssoSessionNamed(sessions, name);
    const notes = new Map(ofSession.map((role) => [role.accountId, role.notes]));
    return { session, listing: listingOf(name, ofSession), naming, collisions, notes, values: {} };
  });
  const { create: create2, conflicts, skipped } = planProfiles(nobodys, noManagedProfiles, portals);
  if (conflicts.length > 0) throw unnamed(conflicts);
  const wishes = new Map(accountRoles.map((role) => [identityKey(role), role]));
  const regions = new Map(portals.map(({ session }) => [session.name, session.region]));
  return {
    profiles: create2.flatMap(({ name, wrote, ...identity }) => {
      const wish = wishes.get(identityKey(identity));
      if (wish === void 0) return [];
      const { place, values, sessionName: sessionName2, accountId, roleName: roleName2 } = wish;
      checkIsNoCommand(name, place);
      const source2 = Object.keys(values).some(isOtherSourceKey) ? {} : wrote;
      return {
        section: { type: "profile", name },
        values: { ...source2, region: regions.get(sessionName2) ?? "", ...values },
        place,
        namedAfter: { sessionName: sessionName2, accountId, roleName: roleName2 }
      };
    }),
    skipped: skipped.map(({ message }) => message)
  };
}
function listingOf(sessionName2, ofSession) {
  const accounts = new Map(ofSession.map(({ accountId, account }) => [accountId, { account, roles: [] }]));
  for (const { accountId, roleName: roleName2 } of ofSession) accounts.get(accountId)?.roles.push(roleName2);
  return { sessionName: sessionName2, accounts: [...accounts.values()], refused: [], failed: [] };
}
var toldConflicts = 5;
function unnamed(conflicts) {
  const more = conflicts.length - toldConflicts;
  const told = conflicts.slice(0, toldConflicts).map(({ message: message2 }) => message2);
  const message = [...told, ...more > 0 ? [`And ${more} more.`] : []].join(" ");
  const isShared = conflicts.some(({ reason }) => reason === "same-name");
  const hint = isShared ? "Set collisions to suffix-account-id or skip, give accounts an account_alias, or choose other naming-options." : "Give the account an account_alias, or choose other naming-options.";
  return new AwsSsoError("ProfileConflict", message, {
    hint,
    details: { profileName: conflicts[0]?.name ?? "" }
  });
}

// src/configure-job.ts
var attempts = 5;
var ConfigureJob = class {
  constructor(repository, undoLog, namings) {
    this.repository = repository;
    this.undoLog = undoLog;
    this.namings = namings;
  }
  repository;
  undoLog;
  namings;
  /** @throws AwsSsoError what `NamingRegistry.create`, `nameAccountRoles`, `planJob` and the repository throw */
  async execute(request) {
    const { accountRoles, naming } = request;
    const strategy = accountRoles.length > 0 && await this.namings.create(naming.strategy, naming.options);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(request, strategy || void 0);
      } catch (error2) {
        if (!isAwsSsoError(error2, "ConfigBusy") || attempt === attempts) throw error2;
      }
    }
  }
  /** What is to be undone is on the disk before the config changes, so a job that is killed in between can be undone. */
  async #attempt(request, strategy) {
    const { config: found } = await this.repository.read();
    const names = namesFor(found, request, strategy);
    const profiles = [...request.profiles, ...names.profiles];
    const isOnly = request.takesOnlyProfile && request.profiles.length + request.accountRoles.length === 1;
    const defaultProfile = request.defaultProfile ?? (isOnly ? profiles[0]?.section.name : void 0);
    const sections = { ssoSessions: request.ssoSessions, profiles, defaultProfile };
    const plan = planJob(found, sections);
    await this.undoLog.record(plan);
    await this.repository.update(
      { command: "action", summary: `set up ${counted(plan.changes.length, "section")} for a job` },
      (config, managed) => {
        const { changes, touched } = planJob(config, sections);
        checkUnchanged(plan.touched, touched, config.path);
        return { changes, managed };
      }
    );
    const warning2 = strategy && portabilityWarning(strategy);
    return {
      profiles: plan.profiles,
      defaultProfile,
      warnings: warning2 === void 0 ? [] : [warning2],
      skipped: names.skipped
    };
  }
};
function namesFor(config, { ssoSessions, accountRoles, naming }, strategy) {
  if (strategy === void 0) return { profiles: [], skipped: [] };
  const withSessions = { ...config, ssoSessions: sessionsOfJob(config, ssoSessions) };
  return nameAccountRoles(withSessions, accountRoles, strategy, naming.collisions);
}
function checkUnchanged(recorded, now, path18) {
  if ((0, import_node_util.isDeepStrictEqual)(recorded, now)) return;
  throw new AwsSsoError("ConfigBusy", `${path18} was changed by another program while the job was being set up.`, {
    hint: "Run the job again, or use config-location: isolated.",
    details: { path: path18 }
  });
}

// src/container.ts
var import_reflect_metadata = __toESM(require_Reflect(), 1);

// ../../packages/naming-strategies/src/account-words.ts
var calledBy = ({ alias, account }) => alias ?? account.name;
var isLevel = (text2, separator) => /[A-Za-z0-9]/.test(text2) || cleanLevel(text2, separator) !== "";
var accountLevel = (accountId, called, separator) => isLevel(called, separator) ? called : accountId;

// ../../packages/naming-strategies/src/options.ts
var shapeOptions = {
  separator: { type: "text", description: "what stands between levels", default: "." },
  "letter-case": { type: "choice", description: "letter case of names", choices: ["lower", "keep"] }
};
function shapeFrom(options) {
  const { separator, "letter-case": letterCase } = options;
  if (!/^[_.@+%:/-]{1,8}$/.test(separator))
    throw new Error('"separator" must be one to eight of the characters _ . @ + - % : /');
  return { separator, letterCase };
}
var fallbackOptions = {
  fallback: { type: "text", description: "strategy for all other roles", default: "hierarchy" },
  "fallback-options": { type: "table", description: "options of that strategy", keys: "OPTION" }
};
var fallbackFrom = (options, resolve) => resolve(options.fallback, Object.fromEntries(options["fallback-options"]));

// ../../packages/naming-strategies/src/flat.ts
var flat = defineNamingStrategy({
  name: "flat",
  description: "The session, the account if there are several, the role",
  options: shapeOptions,
  create(options) {
    const shape2 = shapeFrom(options);
    return {
      ...shape2,
      segments(input) {
        const account = accountLevel(input.account.id, calledBy(input), shape2.separator);
        return [input.session.name, ...input.accountsInSession === 1 ? [] : [account], input.roleName];
      }
    };
  }
});

// ../../packages/naming-strategies/src/remembering.ts
function remembering(answerTo, isSame2 = (one, other) => one === other) {
  let last;
  return (question) => {
    if (last === void 0 || !isSame2(last.question, question)) last = { question, answer: answerTo(question) };
    return last.answer;
  };
}

// ../../packages/naming-strategies/src/hierarchy.ts
var parts = ["session", "account", "role"];
var hierarchy = defineNamingStrategy({
  name: "hierarchy",
  description: "Account names split into levels, lower case, the role last",
  options: {
    prefix: { type: "text", description: 'levels put before every name, such as "work" or "org.emea"' },
    separators: { type: "text", description: "characters that split account names", default: "-_/ " },
    levels: { type: "list", description: "what names are made of: session, account, role; by default account,role" },
    drop: { type: "list", description: 'levels left out wherever they come, such as "aws,acct"' },
    trim: { type: "list", description: 'endings cut off from levels, such as "sso,Access"' },
    map: { type: "table", description: "what a level is called instead", keys: "LEVEL" },
    ...shapeOptions
  },
  create(options) {
    const shape2 = shapeFrom(options);
    const split = splitter(options.separators);
    const wanted = wantedParts(options.levels);
    const edit2 = editor(options);
    const prefix2 = options.prefix === "" ? [] : options.prefix.split(shape2.separator);
    const accountLevels = remembering(
      (called) => edit2(called.split(split)).filter((level) => isLevel(level, shape2.separator))
    );
    const levelsOf = {
      session: ({ session }) => edit2([session.name]),
      account(input) {
        const levels = accountLevels(calledBy(input));
        return levels.length > 0 ? levels : [input.account.id];
      },
      role: ({ roleName: roleName2 }) => edit2([roleName2])
    };
    return {
      ...shape2,
      segments(input) {
        const levels = [...prefix2];
        for (const part of wanted) levels.push(...levelsOf[part](input));
        return levels;
      }
    };
  }
});
function splitter(separators) {
  if (separators === "") throw new Error('"separators" must hold at least one character');
  const characters = Array.from(separators).filter((character) => character.trim() !== "");
  const escaped = characters.map((character) => character.replace(/[\\\]^-]/g, "\\$&")).join("");
  return new RegExp(`[${escaped}${/\s/.test(separators) ? "\\s" : ""}]+`, "u");
}
function wantedParts(levels) {
  const wanted = levels.map((level) => {
    const part = parts.find((known2) => known2 === level);
    if (part === void 0) throw new Error(`"levels" takes session, account and role, not "${level}"`);
    return part;
  });
  return wanted.length === 0 ? ["account", "role"] : wanted;
}
function editor({ drop, trim, map: map2 }) {
  if (drop.length + trim.length + map2.size === 0) return (levels) => levels;
  const dropped = new Set(drop.map(folded3));
  const mapped = new Map([...map2].map(([level, name]) => [folded3(level), name]));
  const endings = trim.map(folded3);
  const trimmed2 = (level) => {
    const ending = endings.find((end) => level.length > end.length && folded3(level).endsWith(end));
    return ending === void 0 ? level : level.slice(0, -ending.length);
  };
  return (levels) => levels.filter((level) => !dropped.has(folded3(level))).map((level) => mapped.get(folded3(level)) ?? trimmed2(level));
}
var folded3 = (text2) => text2.toLowerCase();

// ../../packages/naming-strategies/src/map.ts
var map = defineNamingStrategy({
  name: "map",
  description: "Names out of a table, and another strategy for the rest",
  options: {
    names: {
      type: "table",
      description: "levels of an account, to which the role is added, or the whole name for one role of it",
      keys: "ACCOUNT_ID[.ROLE]"
    },
    ...fallbackOptions,
    ...shapeOptions
  },
  async create(options, resolve) {
    const shape2 = shapeFrom(options);
    const { names } = options;
    for (const key of names.keys())
      if (!/^\d{12}(\.[\w+=,.@-]{1,64})?$/.test(key))
        throw new Error(`"names.${key}" must end in an account id (12 digits), or in one with a role after it`);
    const fallback = await fallbackFrom(options, resolve);
    const table = new Map([...names].map(([key, name]) => [key, name.split(shape2.separator)]));
    const accounts = new Set([...names.keys()].map((key) => key.slice(0, 12)));
    return {
      ...shape2,
      segments(input) {
        const { id } = input.account;
        if (!accounts.has(id)) return fallback.segments(input);
        const whole = table.get(`${id}.${input.roleName}`);
        if (whole !== void 0) return whole;
        const account = table.get(id);
        return account === void 0 ? fallback.segments(input) : [...account, input.roleName];
      }
    };
  }
});

// ../../packages/naming-strategies/src/linear-expression.ts
async function linearExpression(option, source2) {
  const { RE2JS: engine } = await Promise.resolve().then(() => __toESM(require("./naming-languages.cjs"), 1));
  return compiled(engine, option, source2);
}
var longest = 1e3;
var mostSteps = 5e3;
var stepsPerCharacter = 100;
function compiled(engine, option, source2) {
  if (source2.length > longest) throw new Error(`"${option}" is longer than ${longest} characters`);
  const expression = compileOf(engine, option, source2);
  const steps = expression.programSize();
  if (steps > mostSteps)
    throw new Error(`"${option}" repeats too much: it comes to ${steps} steps, and ${mostSteps} are the most`);
  const named = new Map(Object.entries(expression.namedGroups()));
  const groups = [...named].sort(([, a], [, b]) => a - b);
  return {
    groups: groups.map(([name]) => name),
    match(text2) {
      const found = expression.re2().findSubmatch(text2);
      return Array.isArray(found) ? groups.map(([, number]) => String(found[number] ?? "")) : void 0;
    },
    replaceAll(text2, replacement, spend) {
      const search = text2.length * steps / stepsPerCharacter;
      const references = replacement.split("$").length - 1;
      spend(text2.length + search);
      return expression.matcher(text2).replaceAll((...match) => {
        spend(search + replacement.length + references * (match[0]?.length ?? 0));
        return filledIn(replacement, match.slice(0, expression.groupCount() + 1), named);
      });
    }
  };
}
var filledIn = (replacement, match, named) => replacement.replace(
  /\$(?:([$&])|(\d{1,2})|<(\w+)>|\{(\w+)\})/g,
  (written2, sign, digits, ...names) => {
    if (sign !== void 0) return sign === "$" ? "$" : match[0] ?? "";
    const name = digits ?? String(names[0] ?? names[1]);
    const number = named.get(name) ?? (/^\d+$/.test(name) ? Number(name) : match.length);
    return number < match.length ? match[number] ?? "" : written2;
  }
);
function compileOf(engine, option, source2) {
  try {
    return engine.compile(source2);
  } catch (error2) {
    const reason = error2 instanceof Error ? error2.message : String(error2);
    throw new Error(
      `"${option}" is no regular expression of the RE2 kind, which has no look-around and no back-references (${reason})`,
      { cause: error2 }
    );
  }
}

// ../../packages/naming-strategies/src/pattern.ts
var others = {
  session: ({ session }) => session.name,
  account: calledBy,
  "account-id": ({ account }) => account.id,
  role: ({ roleName: roleName2 }) => roleName2
};
function levelOf(level, groups) {
  const at = groups.indexOf(level);
  return at === -1 ? (_found, input) => others[level]?.(input) ?? "" : (found) => found[at] ?? "";
}
var pattern = defineNamingStrategy({
  name: "pattern",
  description: "Named groups of a regular expression over account names, the role last",
  options: {
    pattern: { type: "text", description: "regular expression with named groups: (?P<team>[a-z]+)-…", required: true },
    levels: {
      type: "list",
      description: "groups in the order of levels, also session, account, account-id, role; by default all, then role"
    },
    ...fallbackOptions,
    ...shapeOptions
  },
  example: { pattern: "^(?P<region>[a-z]+)-(?P<team>[a-z]+)-(?P<stage>[a-z]+)$", levels: "team,region,stage,role" },
  async create(options, resolve) {
    const shape2 = shapeFrom(options);
    const expression = await linearExpression("pattern", options.pattern);
    const levels = options.levels.length > 0 ? options.levels : [...expression.groups, "role"];
    const unknown = levels.find((level) => !expression.groups.includes(level) && !Object.hasOwn(others, level));
    if (unknown !== void 0)
      throw new Error(`"levels" names "${unknown}", and "pattern" has no group (?P<${unknown}>…)`);
    if (expression.groups.length === 0) throw new Error('"pattern" has no named group, such as (?P<team>[a-z]+)');
    const levelsOf = levels.map((level) => levelOf(level, expression.groups));
    const fallback = await fallbackFrom(options, resolve);
    const match = remembering((called) => expression.match(called));
    return {
      ...shape2,
      segments(input) {
        const found = match(calledBy(input));
        return found === void 0 ? fallback.segments(input) : levelsOf.map((levelFrom) => levelFrom(found, input));
      }
    };
  }
});

// ../../packages/naming-strategies/src/presets.ts
var preset = (name, description, separator, segments) => defineNamingStrategy({
  name,
  description,
  options: {},
  create: () => ({ separator, letterCase: "keep", cleaning: "least", segments })
});
var awsCli = preset("aws-cli", "Role-AccountId, as the AWS CLI suggests", "-", ({ account, roleName: roleName2 }) => [
  roleName2,
  account.id
]);
var granted = preset("granted", "Account/Role, as granted writes", "/", (input) => [
  accountLevel(input.account.id, calledBy(input).replace(/\s/gu, "-"), "/"),
  input.roleName
]);
var awsSsoCli = preset("aws-sso-cli", "Account:Role, as aws-sso-cli writes", ":", (input) => [
  accountLevel(input.account.id, calledBy(input).replace(/\s/gu, ""), ":"),
  input.roleName
]);
var portal = preset("portal", "AccountId_Role, as the access portal shows", "_", ({ account, roleName: roleName2 }) => [
  account.id,
  roleName2
]);

// ../../packages/naming-strategies/src/name-filters.ts
var text = (value) => typeof value === "string" || typeof value === "number" ? String(value) : "";
var words = (value) => text(value).replace(new RegExp("([\\p{Ll}\\p{N}])(\\p{Lu})", "gu"), "$1 $2").replace(new RegExp("(\\p{Lu})(\\p{Lu}\\p{Ll})", "gu"), "$1 $2").split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
var capital = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
var simple = {
  lower: (value) => text(value).toLowerCase(),
  upper: (value) => text(value).toUpperCase(),
  title: (value) => text(value).replace(new RegExp("(?<![\\p{L}\\p{N}_])\\p{L}", "gu"), (letter) => letter.toUpperCase()),
  kebab: (value) => words(value).join("-").toLowerCase(),
  snake: (value) => words(value).join("_").toLowerCase(),
  camel: (value) => words(value).map(capital).join(""),
  trim: (value) => text(value).trim(),
  nospace: (value) => text(value).replace(/\s/gu, ""),
  trunc: (value, length) => truncated(text(value), Number(length)),
  trimPrefix: (value, prefix2) => text(value).startsWith(text(prefix2)) ? text(value).slice(text(prefix2).length) : text(value),
  trimSuffix: (value, suffix) => text(suffix) !== "" && text(value).endsWith(text(suffix)) ? text(value).slice(0, -text(suffix).length) : text(value)
};
function truncated(whole, length) {
  if (!Number.isInteger(length)) throw new Error('"trunc" needs a number of characters, such as trunc: 5');
  return length < 0 ? whole.slice(length) : whole.slice(0, length);
}
var counted2 = (filter) => function(value, ...args) {
  this.context.memoryLimit.use(text(value).length);
  return filter(value, ...args);
};
async function nameFilters(source2) {
  const filters = Object.fromEntries(Object.entries(simple).map(([name, filter]) => [name, counted2(filter)]));
  if (!source2.includes("regexReplace")) return filters;
  const { RE2JS } = await Promise.resolve().then(() => __toESM(require("./naming-languages.cjs"), 1));
  const known2 = /* @__PURE__ */ new Map();
  const expressionOf = (pattern2) => {
    const expression = known2.get(pattern2) ?? compiled(RE2JS, "regexReplace", pattern2);
    if (known2.size < 100) known2.set(pattern2, expression);
    return expression;
  };
  return {
    ...filters,
    regexReplace(value, pattern2, replacement) {
      const { memoryLimit: memoryLimit2 } = this.context;
      return expressionOf(text(pattern2)).replaceAll(text(value), text(replacement), (more) => memoryLimit2.use(more));
    }
  };
}

// ../../packages/naming-strategies/src/plain-output.ts
function plainOutput({ TypeGuards, Tokenizer }, engine, { token }) {
  if (TypeGuards.isHTMLToken(token)) return always(token.getContent());
  if (!TypeGuards.isOutputToken(token)) return void 0;
  const output = new Tokenizer(token.input, engine.options.operators, token.file, token.contentRange);
  const { initial, filters } = output.readFilteredValue();
  let evaluate = initial.postfix.length === 1 ? plainValue(TypeGuards, initial.postfix[0]) : void 0;
  for (const filter of filters) {
    const value = evaluate;
    const handler = engine.filters[filter.name];
    const args = filter.args.map((arg) => plainValue(TypeGuards, arg)).filter((arg) => arg !== void 0);
    if (value === void 0 || typeof handler !== "function" || args.length < filter.args.length) return void 0;
    evaluate = (context) => handler.call({ context, token: filter, liquid: engine }, value(context), ...args.map((arg) => arg(context)));
  }
  return evaluate;
}
var always = (value) => () => value;
function plainValue(is2, token) {
  if (is2.isQuotedToken(token) || is2.isNumberToken(token) || is2.isLiteralToken(token)) return always(token.content);
  if (!is2.isPropertyAccessToken(token) || token.variable !== void 0) return void 0;
  const keys = token.props.map((prop) => is2.isWordToken(prop) || is2.isQuotedToken(prop) ? prop.content : void 0);
  if (!keys.every((key) => key !== void 0)) return void 0;
  return (context) => keys.reduce((value, key) => context.readProperty(value, key), context.environments);
}
function written(value) {
  if (typeof value === "string") return value;
  if (value === void 0 || value === null) return "";
  return typeof value === "number" ? String(value) : void 0;
}

// ../../packages/naming-strategies/src/rendered-once.ts
var ofRoles = ["role", "roleName"];
var isOfAccount = (names) => !names.some((name) => ofRoles.includes(name));
var mostTexts = 1e3;
var longestText = 1e3;
function renderedOnce(names, render) {
  if (isOfAccount(names)) return remembering(render);
  const both = (account, roleName2) => render({ ...account, role: roleName2, roleName: roleName2 });
  if (!names.every((name) => ofRoles.includes(name))) return both;
  const texts = /* @__PURE__ */ new Map();
  return (account, roleName2) => {
    const known2 = texts.get(roleName2);
    if (known2 !== void 0) return known2;
    const text2 = both(account, roleName2);
    if (texts.size >= mostTexts) texts.clear();
    if (text2.length <= longestText) texts.set(roleName2, text2);
    return text2;
  };
}

// ../../packages/naming-strategies/src/template-runs.ts
function renderRuns(liquid, engine, parsed, { isWhole, memoryLimit: memoryLimit2 }) {
  const runs = isWhole ? [{ parts: parsed, names: engine.globalVariablesSync([...parsed]), plain: [] }] : together(parsed.map((part) => runOf(liquid, engine, part)));
  const limits = { memoryLimit: memoryLimit2 / runs.length, sync: true };
  const { renderLimit } = new liquid.Context();
  const renders = runs.map(({ parts: parts2, names, plain }) => {
    const whole = (values) => String(engine.renderSync([...parts2], { ...values }, limits));
    const contextOf = (values) => new liquid.Context(values, engine.options, limits, { liquid: engine, renderLimit });
    return renderedOnce(
      names,
      plain.length === 0 ? whole : (values) => plainText(plain, contextOf(values)) ?? whole(values)
    );
  });
  return (account, roleName2) => {
    let text2 = "";
    for (const render of renders) text2 += render(account, roleName2);
    return text2;
  };
}
function plainText(plain, context) {
  let text2 = "";
  try {
    for (const evaluate of plain) {
      const more = written(evaluate(context));
      if (more === void 0) return void 0;
      text2 += more;
    }
    return text2;
  } catch {
    return void 0;
  }
}
function runOf(liquid, engine, part) {
  const evaluate = plainOutput(liquid, engine, part);
  return {
    parts: [part],
    names: engine.globalVariablesSync([part]),
    plain: evaluate === void 0 ? [] : [evaluate]
  };
}
function together(runs) {
  const fewer = [];
  for (const run of runs) {
    const before = fewer.at(-1);
    if (before === void 0 || !canJoin(before) || !canJoin(run)) fewer.push(run);
    else
      fewer[fewer.length - 1] = {
        parts: [...before.parts, ...run.parts],
        names: [...before.names, ...run.names],
        plain: [...before.plain, ...run.plain]
      };
  }
  return fewer;
}
var canJoin = ({ plain, names }) => plain.length > 0 && isOfAccount(names);

// ../../packages/naming-strategies/src/compile-template.ts
var liquidFilters = "append prepend lstrip rstrip strip squish downcase upcase capitalize remove remove_first remove_last replace replace_first replace_last split join first last reverse compact uniq slice size default truncate truncatewords strip_newlines normalize_whitespace slugify".split(
  " "
);
var tags = ["assign", "capture", "case", "comment", "echo", "if", "unless", "raw", "#"];
var longest2 = 2e3;
var memoryLimit = 1e6;
var longestText2 = 1e5;
async function compileTemplate(source2, variables) {
  if (source2.length > longest2) throw new Error(`"template" is longer than ${longest2} characters`);
  const liquid = await Promise.resolve().then(() => __toESM(require("./naming-languages.cjs"), 1));
  const engine = new liquid.Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    // Were a tag let in that can name a file: there is none.
    templates: {}
  });
  keepOnly(engine.tags, tags);
  engine.registerTag("capture", countedCapture(liquid));
  keepOnly(engine.filters, liquidFilters);
  for (const [name, filter] of Object.entries(await nameFilters(source2))) engine.registerFilter(name, filter);
  const parsed = saying("cannot be read", () => parse(engine, source2, variables));
  const render = renderRuns(liquid, engine, parsed, { isWhole: /assign|capture/.test(source2), memoryLimit });
  return (account, roleName2) => saying("cannot be used", () => {
    const text2 = render(account, roleName2);
    if (text2.length > longestText2) throw new Error(`its text is longer than ${longestText2} characters`);
    return text2;
  });
}
function parse(engine, source2, variables) {
  const parsed = withWhatThereIs(engine, () => engine.parse(source2));
  const unknown = engine.globalVariablesSync(parsed).find((name) => !variables.includes(name));
  if (unknown !== void 0) throw new Error(`there is no "${unknown}", only ${variables.join(", ")}`);
  return parsed;
}
function withWhatThereIs(engine, work) {
  try {
    return work();
  } catch (cause) {
    const [reason = ""] = (cause instanceof Error ? cause.message : "").split("\n");
    if (reason.startsWith("undefined filter: "))
      throw only(reason, [...Object.keys(engine.filters), "regexReplace"], cause);
    if (/^tag ".*" not found/.test(reason)) throw only(reason, tags, cause);
    throw cause;
  }
}
var only = (reason, names, cause) => new Error(`${reason}; there are only ${[...new Set(names)].sort().join(", ")}`, { cause });
var countedCapture = ({ CaptureTag }) => class extends CaptureTag {
  *render(context) {
    yield* super.render(context);
    context.memoryLimit.use(String(context.bottom()[this.variable]).length);
  }
};
function keepOnly(known2, wanted) {
  for (const name of Object.keys(known2)) if (!wanted.includes(name)) Reflect.deleteProperty(known2, name);
}
function saying(what, work) {
  try {
    return work();
  } catch (cause) {
    const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    const plainly = reason.replace(/^memory alloc limit exceeded/, "it makes too much text for one name");
    throw new Error(`"template" ${what} (${plainly})`, { cause });
  }
}

// ../../packages/naming-strategies/src/template.ts
var longestValue = 512;
var cut = (text2) => text2.slice(0, longestValue);
var accountVariables = (input) => ({
  session: input.session.name,
  startUrl: input.session.startUrl,
  region: input.session.region,
  account: cut(calledBy(input)),
  accountId: input.account.id,
  accountName: cut(input.account.name),
  accountAlias: cut(input.alias ?? ""),
  email: cut(input.account.email ?? ""),
  accountsInSession: input.accountsInSession,
  tags: tagsOf(input.tags)
});
var tagsOf = remembering(
  (tags2) => Object.fromEntries([...tags2 ?? []].map(([key, value]) => [key, cut(value)]))
);
var isSameAccount = (one, other) => one.account === other.account && one.session === other.session && one.alias === other.alias && one.tags === other.tags && one.accountsInSession === other.accountsInSession;
var sample = {
  session: { name: "session", startUrl: "https://session.awsapps.com/start", region: "eu-west-1" },
  account: { id: "123412341234", name: "emea-widgets-prod ".repeat(longestValue / 16), email: "widgets@example.com" },
  roleName: "Admin",
  accountsInSession: 2
};
var template = defineNamingStrategy({
  name: "template",
  description: "A Liquid template, whose text is split into levels at the separator",
  options: {
    template: { type: "text", description: "template such as {{ session }}.{{ account }}.{{ role }}", required: true },
    ...shapeOptions
  },
  example: { template: '{{ session }}.{{ accountAlias | default: accountName | replace: "-", "." }}.{{ role }}' },
  async create(options) {
    const shape2 = shapeFrom(options);
    const variables = remembering(accountVariables, isSameAccount);
    const render = await compileTemplate(options.template, [...Object.keys(variables(sample)), "role", "roleName"]);
    const named = (input) => render(variables(input), input.roleName);
    named(sample);
    return { ...shape2, segments: (input) => named(input).split(shape2.separator) };
  }
});

// ../../packages/naming-strategies/src/index.ts
var src_default = definePlugin({
  apiVersion: 1,
  name: "@aws-sso/naming-strategies",
  namingStrategies: [hierarchy, flat, pattern, template, map, awsCli, granted, awsSsoCli, portal]
});

// ../../packages/storage-file/src/aws-paths.ts
var import_node_path = require("node:path");

// ../../packages/storage-file/src/home-of-user.ts
var import_node_fs = require("node:fs");
function homeOfUser(name, userFile = "/etc/passwd") {
  const line2 = linesOf(userFile).find((candidate) => candidate.startsWith(`${name}:`));
  const home = line2?.split(":")[5] ?? "";
  return home.startsWith("/") ? home : void 0;
}
function linesOf(file) {
  try {
    return (0, import_node_fs.readFileSync)(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

// ../../packages/storage-file/src/aws-paths.ts
function awsPaths({ env, homeDirectory, cwd, platform: platform2, homeOf = homeOfUser }) {
  const paths = platform2 === "win32" ? import_node_path.win32 : import_node_path.posix;
  const awsFile = (variable, name) => {
    const value = env[variable];
    if (value === void 0 || value === "") return paths.join(homeDirectory, ".aws", name);
    const expanded = expandVariables(value, env);
    const user = platform2 === "win32" ? "" : /^~([^/]*)/.exec(expanded)?.[1] ?? "";
    if (user === "")
      return paths.resolve(
        cwd,
        expanded.replace(/^~(?=$|[/\\])/, () => homeDirectory)
      );
    const home = homeOf(user) ?? unknownUser(variable, user);
    return paths.resolve(home, `.${expanded.slice(user.length + 1)}`);
  };
  const own2 = (kind, fallback) => {
    const local = env["LOCALAPPDATA"];
    if (platform2 === "win32" && local !== void 0 && paths.isAbsolute(local)) return paths.join(local, "awso", kind);
    const value = env[`XDG_${kind.toUpperCase()}_HOME`];
    const base = value !== void 0 && paths.isAbsolute(value) ? value : paths.join(homeDirectory, fallback);
    return paths.join(base, "awso");
  };
  return {
    configFile: awsFile("AWS_CONFIG_FILE", "config"),
    credentialsFile: awsFile("AWS_SHARED_CREDENTIALS_FILE", "credentials"),
    awsDirectory: paths.join(homeDirectory, ".aws"),
    // When asked for: a process that lives for milliseconds asks for one of them.
    get stateDirectory() {
      return own2("state", ".local/state");
    },
    get dataDirectory() {
      return own2("data", ".local/share");
    },
    get settingsFile() {
      return paths.join(own2("config", ".config"), "settings.ini");
    },
    get cacheDirectory() {
      return own2("cache", ".cache");
    }
  };
}
var expandVariables = (value, env) => value.replace(
  /\$(?:([A-Za-z0-9_]+)|\{([^}]*)\})/g,
  (written2, plain, braced) => env[plain ?? braced ?? ""] ?? written2
);
function unknownUser(variable, user) {
  throw new AwsSsoError("InvalidInput", `${variable} begins with ~${user}, and the home of that user is not known.`, {
    hint: `Write the whole path into ${variable}, or ./~${user} for a directory of that name.`,
    details: { field: variable }
  });
}

// ../../packages/safe-files/src/companion-file.ts
var import_node_crypto2 = require("node:crypto");
var import_node_path3 = __toESM(require("node:path"), 1);

// ../../packages/safe-files/src/companion-name.ts
var import_node_path2 = require("node:path");
var LONGEST_BASE = 150;
function plainCompanion(target) {
  const base = (0, import_node_path2.basename)(target);
  return isShort(base) ? companionNamed(target, base) : void 0;
}
var isShort = (base) => base.length * 3 <= LONGEST_BASE || Buffer.byteLength(base) <= LONGEST_BASE;
var companionNamed = (target, name) => (0, import_node_path2.join)((0, import_node_path2.dirname)(target), `.${name}`);
var withJournalSuffix = (companion2) => `${companion2}.awso-journal`;

// ../../packages/safe-files/src/process-identity.ts
var import_node_crypto = require("node:crypto");
var import_node_fs2 = require("node:fs");
var import_node_os = require("node:os");

// ../../packages/safe-files/src/safe-file-error.ts
var leads = {
  locked: "is locked",
  nested: "is locked already",
  busy: "does not come to rest",
  changed: "was changed by another program",
  unwritable: "cannot be written",
  unreadable: "cannot be read"
};
var SafeFileError = class extends Error {
  name = "SafeFileError";
  code;
  path;
  reason;
  holder;
  constructor(details) {
    super(`${details.path} ${leads[details.code]}: ${details.reason}.`, { cause: details.cause });
    this.code = details.code;
    this.path = details.path;
    this.reason = details.reason;
    this.holder = details.holder;
  }
};

// ../../packages/safe-files/src/errno.ts
var words2 = {
  EACCES: "permission denied",
  EBUSY: "it is in use",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it would become larger than this process may write",
  EIO: "the disk reports an error",
  EISDIR: "it is a directory",
  ELOOP: "there are too many symbolic links",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "a part of the path does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is not a directory",
  EPERM: "the operation is not permitted",
  ENXIO: "it is not a regular file",
  EROFS: "the file system is read-only"
};
function errnoOf(error2) {
  if (typeof error2 !== "object" || error2 === null || !("code" in error2) || !("syscall" in error2)) return void 0;
  return typeof error2.code === "string" ? error2.code : void 0;
}
function asSafeFileError(code, path18, error2) {
  const errno = errnoOf(error2);
  if (error2 instanceof SafeFileError || errno === void 0) return error2;
  return new SafeFileError({ code, path: path18, reason: words2[errno] ?? `the system answers ${errno}`, cause: error2 });
}
async function unless(errnos, call) {
  try {
    return await call;
  } catch (error2) {
    if (errnos.includes(errnoOf(error2) ?? "")) return void 0;
    throw error2;
  }
}
function unlessNow(errnos, call) {
  try {
    return call();
  } catch (error2) {
    if (errnos.includes(errnoOf(error2) ?? "")) return void 0;
    throw error2;
  }
}
function unlessOfTheSystem(error2) {
  if (errnoOf(error2) === void 0) throw error2;
}

// ../../packages/safe-files/src/process-identity.ts
var own;
function ownIdentity() {
  own ??= {
    pid: process.pid,
    host: (0, import_node_os.hostname)(),
    machine: (0, import_node_crypto.createHash)("sha256").update([(0, import_node_os.hostname)(), bootId(), pidNamespace()].join("\0")).digest("hex").slice(0, 12),
    processStart: statOf(process.pid)?.start
  };
  return own;
}
function livenessOf(identity) {
  if (identity.machine !== ownIdentity().machine) return "foreign";
  try {
    process.kill(identity.pid, 0);
  } catch (error2) {
    if (errnoOf(error2) !== "EPERM") return "dead";
  }
  const stat8 = statOf(identity.pid);
  if (stat8?.state === "Z" || stat8?.state === "X") return "dead";
  if (stat8 === void 0 || identity.processStart === void 0) return "unproven";
  return stat8.start === identity.processStart ? "alive" : "dead";
}
var SILENCE_MS = {
  alive: Infinity,
  dead: 0,
  foreign: 3e4,
  // Only without /proc: long enough for a blocked event loop, short enough to get over a pid that was given out again.
  unproven: 6e5
};
function isPresumedDead(identity, silentForMs) {
  const liveness = livenessOf(identity);
  return liveness === "dead" || silentForMs > SILENCE_MS[liveness];
}
function statOf(pid) {
  const text2 = orUndefined(() => (0, import_node_fs2.readFileSync)(`/proc/${String(pid)}/stat`, "latin1"));
  const fields = text2?.slice(text2.lastIndexOf(")") + 2).split(" ");
  const [state2, start] = [fields?.[0], fields?.[19]];
  return state2 === void 0 || start === void 0 ? void 0 : { state: state2, start };
}
var bootId = () => orUndefined(() => (0, import_node_fs2.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim()) ?? "";
var pidNamespace = () => orUndefined(() => (0, import_node_fs2.readlinkSync)("/proc/self/ns/pid")) ?? "";
function orUndefined(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}

// ../../packages/safe-files/src/companion-file.ts
var companion = (target) => plainCompanion(target) ?? companionNamed(target, (0, import_node_crypto2.createHash)("sha256").update(import_node_path3.default.basename(target)).digest("hex").slice(0, 32));
var lockPathOf = (target) => `${companion(target)}.awso-lock`;
var journalPathOf = (target) => withJournalSuffix(companion(target));
function temporaryPathOf(target) {
  const { machine, pid, processStart = "0" } = ownIdentity();
  const random = (0, import_node_crypto2.randomBytes)(6).toString("hex");
  return `${companion(target)}.${machine}-${String(pid)}-${processStart}-${random}.awso-tmp`;
}
function makerOfTemporary(name) {
  const match = /\.([0-9a-f]{12})-(\d+)-(\d+)-[0-9a-f]{12}\.awso-tmp$/.exec(name);
  if (match?.[1] === void 0) return void 0;
  return { machine: match[1], pid: Number(match[2]), processStart: match[3] === "0" ? void 0 : match[3] };
}
var isRemovalMark = (name) => /\.awso-lock(\.[\w-]+)+$/.test(name);

// ../../packages/safe-files/src/read-still.ts
var import_promises4 = require("node:timers/promises");

// ../../packages/safe-files/src/file-stamp.ts
var import_promises = require("node:fs/promises");
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
  return { dev, ino, size, mtimeNs, ctimeNs };
}
function sameStamp(a, b) {
  if (a === void 0 || b === void 0) return a === b;
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
function sameContent(a, b) {
  return sameStamp(a && { ...a, ctimeNs: 0n }, b && { ...b, ctimeNs: 0n });
}
async function statTarget(target) {
  return unless(["ENOENT"], (0, import_promises.lstat)(target, { bigint: true }));
}

// ../../packages/safe-files/src/in-place-journal.ts
var import_node_fs3 = require("node:fs");
var import_promises3 = require("node:fs/promises");
var import_node_path4 = __toESM(require("node:path"), 1);

// ../../packages/safe-files/src/sync-directory.ts
var import_promises2 = require("node:fs/promises");
async function syncDirectory(directory) {
  if (process.platform === "win32") return;
  const handle = await unless(["EACCES"], (0, import_promises2.open)(directory, "r"));
  if (handle === void 0) return;
  try {
    await unless(["EINVAL", "ENOTSUP", "ENOSYS", "EPERM", "EROFS"], handle.sync());
  } finally {
    await handle.close();
  }
}

// ../../packages/safe-files/src/write-bytes.ts
async function writeBytes(handle, bytes) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0) throw new Error("The system took none of the bytes to be written.");
    done += bytesWritten;
  }
}

// ../../packages/safe-files/src/in-place-journal.ts
async function writeInPlace(target, before, after) {
  await writeJournal(target, before, after);
  try {
    await overwrite(target, after);
  } catch (error2) {
    await overwrite(target, before);
    await removeJournal(target);
    throw error2;
  }
  await removeJournal(target).catch(unlessOfTheSystem);
}
async function recoverInPlaceWrite(target) {
  try {
    const journal = await readJournal(target);
    if (journal === void 0) return "none";
    const cut2 = isCut(await unless(["ENOENT"], (0, import_promises3.readFile)(target)), journal);
    if (!isPresumedDead(journal.writer, journal.ageMs)) return cut2 ? "under way" : "none";
    if (cut2) await overwrite(target, journal.before);
    await removeJournal(target);
    return cut2 ? "undone" : "none";
  } catch (error2) {
    throw asSafeFileError("unwritable", target, error2);
  }
}
async function seeThroughInPlaceWrite(look) {
  const journal = await readJournal(look.target).catch(unlessOurs);
  if (journal === void 0 || !isCut(look.bytes, journal)) return look;
  return isPresumedDead(journal.writer, journal.ageMs) ? { ...look, bytes: journal.before } : { ...look, torn: true };
}
var isCut = (found, journal) => found !== void 0 && !journal.after.equals(found) && isMixture(found, journal);
function isMixture(found, { before, after }) {
  if (found.length > Math.max(before.length, after.length)) return false;
  if (found.length < Math.min(before.length, after.length)) return false;
  return found.every((byte, at) => byte === before[at] || byte === after[at] || byte === 0);
}
async function overwrite(target, bytes) {
  const handle = await (0, import_promises3.open)(target, "r+");
  try {
    await writeBytes(handle, bytes);
    await handle.truncate(bytes.length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function writeJournal(target, before, after) {
  const { pid, machine, processStart } = ownIdentity();
  const head = JSON.stringify({ pid, machine, processStart, before: before.length, after: after.length });
  const temporary = temporaryPathOf(target);
  try {
    const handle = await (0, import_promises3.open)(temporary, "wx", 384);
    try {
      await writeBytes(handle, Buffer.concat([Buffer.from(`${head}
`), before, after]));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (0, import_promises3.rename)(temporary, journalPathOf(target));
  } catch (error2) {
    await (0, import_promises3.rm)(temporary, { force: true });
    throw error2;
  }
  await syncDirectory(import_node_path4.default.dirname(target));
}
async function readJournal(target) {
  const file = journalPathOf(target);
  if ((0, import_node_fs3.lstatSync)(file, { throwIfNoEntry: false }) === void 0) return void 0;
  const bytes = await unless(["ENOENT"], (0, import_promises3.readFile)(file));
  if (bytes === void 0) return void 0;
  const { mtimeMs } = await (0, import_promises3.stat)(file);
  const body = bytes.indexOf("\n") + 1;
  const head = parseHead(bytes.toString("utf8", 0, body));
  if (head === void 0 || body + head.before + head.after !== bytes.length) {
    const reason = `the journal of an interrupted write, ${file}, is damaged; compare the two and remove the journal`;
    throw new SafeFileError({ code: "unreadable", path: target, reason });
  }
  const middle = body + head.before;
  return {
    writer: head,
    ageMs: Date.now() - mtimeMs,
    before: bytes.subarray(body, middle),
    after: bytes.subarray(middle)
  };
}
function parseHead(line2) {
  try {
    return JSON.parse(line2);
  } catch {
    return void 0;
  }
}
function unlessOurs(error2) {
  if (!(error2 instanceof SafeFileError)) unlessOfTheSystem(error2);
}
async function removeJournal(target) {
  await (0, import_promises3.rm)(journalPathOf(target), { force: true });
  await syncDirectory(import_node_path4.default.dirname(target));
}

// ../../packages/safe-files/src/read-file.ts
var import_node_fs6 = require("node:fs");

// ../../packages/safe-files/src/resolve-target.ts
var import_node_fs4 = require("node:fs");
var import_node_path5 = __toESM(require("node:path"), 1);
var MAX_LINKS = 40;
var resolveTarget = (file) => new Promise((resolve) => {
  resolve(targetOf(file));
});
function targetOf(file) {
  try {
    return follow(file, { left: MAX_LINKS });
  } catch (error2) {
    throw asSafeFileError("unreadable", file, error2);
  }
}
function follow(file, links) {
  const absolute = import_node_path5.default.isAbsolute(file) ? file : `${process.cwd()}${import_node_path5.default.sep}${file}`;
  const parent = import_node_path5.default.dirname(absolute);
  if (parent === absolute) return absolute;
  const directory = unlessNow(["ENOENT"], () => import_node_fs4.realpathSync.native(parent)) ?? follow(parent, links);
  const place = import_node_path5.default.join(directory, import_node_path5.default.basename(absolute));
  const link2 = unlessNow(["EINVAL", "ENOENT", "UNKNOWN"], () => (0, import_node_fs4.readlinkSync)(place));
  if (link2 === void 0 || directory.startsWith("/proc/") && !import_node_path5.default.isAbsolute(link2)) return place;
  if (links.left-- === 0) {
    throw new SafeFileError({ code: "unreadable", path: file, reason: "there are too many symbolic links" });
  }
  return follow(import_node_path5.default.isAbsolute(link2) ? link2 : `${directory}${import_node_path5.default.sep}${link2}`, links);
}

// ../../packages/safe-files/src/special-file.ts
var import_node_fs5 = require("node:fs");
var import_node_os2 = require("node:os");
function isNullDevice(found) {
  if (!found.isCharacterDevice()) return false;
  const nothing4 = unlessNow(["ENOENT"], () => (0, import_node_fs5.statSync)(import_node_os2.devNull, { bigint: true }));
  return nothing4?.isCharacterDevice() === true && nothing4.rdev === found.rdev;
}
function specialty(found) {
  if (found.isFile()) return void 0;
  return found.isDirectory() ? "it is a directory" : "it is not a regular file";
}

// ../../packages/safe-files/src/read-file.ts
var READ_FLAGS = import_node_fs6.constants.O_RDONLY | (import_node_fs6.constants.O_NONBLOCK ?? 0);
var PLAIN_READ_ATTEMPTS = 3;
async function readFileIfExists(path18) {
  let look = await lookAt(path18);
  for (let attempt = 1; look.torn && attempt < PLAIN_READ_ATTEMPTS; attempt++) look = await lookAt(path18);
  const { target, bytes, stamp } = look;
  return { path: path18, target, bytes, stamp };
}
var lookAt = (path18) => new Promise((resolve) => {
  resolve(lookNow(path18));
});
function lookNow(path18) {
  const target = targetOf(path18);
  const missing = { path: path18, target, bytes: void 0, stamp: void 0, torn: false };
  try {
    const descriptor = unlessNow(["ENOENT"], () => (0, import_node_fs6.openSync)(target, READ_FLAGS));
    if (descriptor === void 0) return missing;
    try {
      const before = (0, import_node_fs6.fstatSync)(descriptor, { bigint: true });
      if (isNullDevice(before)) return missing;
      const reason = specialty(before);
      if (reason !== void 0) throw new SafeFileError({ code: "unreadable", path: path18, reason });
      const bytes = (0, import_node_fs6.readFileSync)(descriptor);
      const stamp = stampOf((0, import_node_fs6.fstatSync)(descriptor, { bigint: true }));
      return { path: path18, target, bytes, stamp, torn: !sameStamp(stampOf(before), stamp) };
    } finally {
      (0, import_node_fs6.closeSync)(descriptor);
    }
  } catch (error2) {
    throw asSafeFileError("unreadable", path18, error2);
  }
}

// ../../packages/safe-files/src/read-still.ts
var EMPTY_FACTOR = 10;
async function readStill(path18, options = {}) {
  const { stillForMs = 50, timeoutMs = 2e3, now = Date.now, toWrite = true, sleep = import_promises4.setTimeout } = options;
  const lookAgain = toWrite ? lookToWrite : lookToShow;
  const started = performance.now();
  let began = { at: started, time: now() };
  let look = await lookAgain(path18);
  let since = performance.now();
  for (; ; ) {
    const required = look.bytes?.length === 0 ? stillForMs * EMPTY_FACTOR : stillForMs;
    const stillFor = Math.max(began.at - since, began.time - changedAt(look.stamp));
    const believed = stillFor >= required || look.bytes === void 0 && !toWrite;
    if (believed && !look.torn) {
      const { target, bytes, stamp } = look;
      return { path: path18, target, bytes, stamp };
    }
    if (began.at - started >= timeoutMs) {
      throw new SafeFileError({
        code: "busy",
        path: path18,
        reason: `it was not still for ${String(required)} ms within ${String(timeoutMs)} ms`
      });
    }
    await sleep(look.torn ? required : Math.ceil(required - Math.max(stillFor, 0)));
    began = { at: performance.now(), time: now() };
    const next2 = await lookAgain(path18);
    if (next2.torn || !sameStamp(look.stamp, next2.stamp)) since = performance.now();
    look = next2;
  }
}
async function lookToWrite(path18) {
  const look = await lookAt(path18);
  const outcome = await recoverInPlaceWrite(look.target);
  return outcome === "undone" ? lookAt(path18) : { ...look, torn: look.torn || outcome === "under way" };
}
var lookToShow = async (path18) => seeThroughInPlaceWrite(await lookAt(path18));
function changedAt(stamp) {
  if (stamp === void 0) return Infinity;
  const { mtimeNs, ctimeNs } = stamp;
  return Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6;
}

// ../../packages/safe-files/src/ensure-private-directory.ts
var import_promises5 = require("node:fs/promises");
var import_node_path6 = __toESM(require("node:path"), 1);
async function ensurePrivateDirectory(directory, mode = 448) {
  try {
    await make(directory, await resolveTarget(directory), mode);
  } catch (error2) {
    throw asSafeFileError("unwritable", directory, error2);
  }
}
async function make(asked, directory, mode) {
  if (await isThere(asked, directory)) return;
  await make(asked, import_node_path6.default.dirname(directory), mode);
  try {
    await (0, import_promises5.mkdir)(directory, { mode });
  } catch (error2) {
    if (await isThere(asked, directory)) return;
    throw error2;
  }
  await syncDirectory(import_node_path6.default.dirname(directory));
}
async function isThere(asked, directory) {
  const found = await unless(["ENOENT"], (0, import_promises5.stat)(directory));
  if (found === void 0 || found.isDirectory()) return found !== void 0;
  throw new SafeFileError({ code: "unwritable", path: asked, reason: "a part of the path is not a directory" });
}

// ../../packages/safe-files/src/with-lock.ts
var import_node_async_hooks = require("node:async_hooks");
var import_promises12 = require("node:fs/promises");
var import_node_path8 = __toESM(require("node:path"), 1);
var import_promises13 = require("node:timers/promises");

// ../../packages/safe-files/src/check-writable.ts
var import_promises6 = require("node:fs/promises");
function checkRegular(path18, found) {
  const reason = isNullDevice(found) ? "it is the null device, which keeps nothing" : specialty(found);
  if (reason !== void 0) throw new SafeFileError({ code: "unwritable", path: path18, reason });
}
async function checkWritable(path18, target, found) {
  checkRegular(path18, found);
  if ((found.mode & 0o222n) === 0n) {
    const reason = "it is write-protected (nobody has write permission)";
    throw new SafeFileError({ code: "unwritable", path: path18, reason });
  }
  await (0, import_promises6.access)(target, import_promises6.constants.W_OK);
}

// ../../packages/safe-files/src/lock-claim.ts
var import_node_crypto3 = require("node:crypto");
var import_promises9 = require("node:fs/promises");

// ../../packages/safe-files/src/link-if-free.ts
var import_promises7 = require("node:fs/promises");
var unsupported = /* @__PURE__ */ new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]);
async function linkIfFree(file, name) {
  try {
    await (0, import_promises7.link)(file, name);
    return "linked";
  } catch (error2) {
    const errno = errnoOf(error2) ?? "";
    if (errno === "EEXIST") return "taken";
    if (unsupported.has(errno)) return "unsupported";
    throw error2;
  }
}

// ../../packages/safe-files/src/lock-record.ts
var import_promises8 = require("node:fs/promises");
async function findLock(lockPath) {
  const text2 = await unless(
    ["ENOENT"],
    unless(["EACCES", "EISDIR"], (0, import_promises8.readFile)(lockPath, "utf8")).then((t) => t ?? "")
  );
  const found = text2 === void 0 ? void 0 : await unless(["ENOENT"], (0, import_promises8.stat)(lockPath, { bigint: true }));
  if (text2 === void 0 || found === void 0) return void 0;
  const record = parseLockRecord(text2);
  const id = record?.id ?? `${String(found.ino)}-${String(found.mtimeNs)}`;
  return { id, record, mtimeMs: Number(found.mtimeNs) / 1e6 };
}
function parseLockRecord(text2) {
  const value = parseObject(text2);
  const word = (key) => typeof value[key] === "string" ? value[key].replace(new RegExp("\\p{C}", "gu"), " ").slice(0, 200) : "";
  const [pid, id, start] = [value["pid"], word("id"), word("processStart")];
  if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1 || !/^[0-9a-f]{12}$/.test(id)) return void 0;
  return {
    id,
    pid,
    host: word("host"),
    machine: word("machine"),
    processStart: start === "" ? void 0 : start,
    purpose: word("purpose"),
    since: word("since")
  };
}
function parseObject(text2) {
  try {
    const value = JSON.parse(text2);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

// ../../packages/safe-files/src/lock-watch.ts
var LockWatch = class {
  #seen = /* @__PURE__ */ new Map();
  #now;
  /** @param now milliseconds on a clock that nobody sets and that stops while the machine sleeps */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }
  /** For how many milliseconds this lock has shown no sign of life between the first look and this one. */
  unchangedForMs({ id, mtimeMs }) {
    const seen = this.#seen.get(id);
    if (seen?.mtimeMs === mtimeMs) return this.#now() - seen.since;
    this.#seen.set(id, { mtimeMs, since: this.#now() });
    return 0;
  }
};

// ../../packages/safe-files/src/lock-claim.ts
var LOCK_MODE = 420;
var LockClaim = class _LockClaim {
  record;
  /** What its owner has seen of the locks that are in its way. */
  watch;
  #path;
  #linkIfFree;
  #handle;
  constructor(record, path18, handle, { link: link2, watch: watch2 }) {
    this.record = record;
    this.watch = watch2;
    this.#path = path18;
    this.#handle = handle;
    this.#linkIfFree = link2;
  }
  /** @param parts in tests: a file system without hard links, or a watch with a clock of its own. */
  static async create(target, purpose, parts2 = {}) {
    const id = (0, import_node_crypto3.randomBytes)(6).toString("hex");
    const record = { id, ...ownIdentity(), purpose, since: (/* @__PURE__ */ new Date()).toISOString() };
    const path18 = temporaryPathOf(target);
    const handle = await (0, import_promises9.open)(path18, "wx", LOCK_MODE);
    const claim = new _LockClaim(record, path18, handle, { link: linkIfFree, watch: new LockWatch(), ...parts2 });
    try {
      await handle.writeFile(JSON.stringify(record));
      return claim;
    } catch (error2) {
      await claim.drop();
      throw error2;
    }
  }
  /** Gives the claim a name that nothing has yet. False when something has it. */
  async take(name) {
    const outcome = await this.#linkIfFree(this.#path, name);
    if (outcome === "unsupported") return this.#takeWithoutLink(name);
    return outcome === "linked" || (await findLock(name))?.id === this.record.id;
  }
  /** For file systems without hard links (FAT): for an instant the lock is empty, and is then judged by its age. */
  async #takeWithoutLink(name) {
    const handle = await unless(["EEXIST"], (0, import_promises9.open)(name, "wx", LOCK_MODE));
    if (handle === void 0) return false;
    await this.#handle.close();
    this.#handle = handle;
    try {
      await handle.writeFile(JSON.stringify(this.record));
    } catch (error2) {
      await (0, import_promises9.rm)(name, { force: true });
      throw error2;
    }
    return true;
  }
  /** Gives a sign of life. Writes the byte that is there, because only a write takes the time from the file's server. */
  async beat() {
    await this.#handle.write("{", 0);
  }
  /** What time it is for the file system, in milliseconds since 1970; a server's clock may differ from ours. */
  async fileSystemTime() {
    await this.beat();
    return (await this.#handle.stat()).mtimeMs;
  }
  /** Whether a file is this very claim and not one that took its place. */
  async is(name) {
    const [mine, there] = await Promise.all([
      this.#handle.stat({ bigint: true }),
      unless(["ENOENT"], (0, import_promises9.lstat)(name, { bigint: true }))
    ]);
    return there !== void 0 && mine.dev === there.dev && mine.ino === there.ino;
  }
  /** Removes the claim's own name; a name that it took stays. Were it to fail, a sweep will do it. */
  async forgetName() {
    await (0, import_promises9.rm)(this.#path, { force: true }).catch(() => void 0);
  }
  async drop() {
    await this.#handle.close();
    await this.forgetName();
  }
};

// ../../packages/safe-files/src/remove-stale-lock.ts
var import_promises10 = require("node:fs/promises");
var UNKNOWN_HOLDER_MS = 3e4;
var WATCHED_MS = 5e3;
async function isStale(found, claim) {
  const { record, mtimeMs } = found;
  if (record !== void 0 && livenessOf(record) === "dead") return true;
  const silentForMs = Math.abs(await claim.fileSystemTime() - mtimeMs);
  const silent = record === void 0 ? silentForMs > UNKNOWN_HOLDER_MS : isPresumedDead(record, silentForMs);
  return claim.watch.unchangedForMs(found) >= WATCHED_MS && silent;
}
async function removeStaleLock(lockPath, found, claim) {
  if (!await isStale(found, claim)) return false;
  const mark = `${lockPath}.${found.id}`;
  if (!await claim.take(mark)) {
    const other = await findLock(mark);
    return other !== void 0 && removeStaleLock(mark, other, claim);
  }
  try {
    const again = await findLock(lockPath);
    if (again?.id !== found.id || !await isStale(again, claim)) return false;
    await (0, import_promises10.rm)(lockPath);
    return true;
  } finally {
    await (0, import_promises10.rm)(mark, { force: true });
  }
}

// ../../packages/safe-files/src/sweep-leftovers.ts
var import_promises11 = require("node:fs/promises");
var import_node_path7 = __toESM(require("node:path"), 1);
var OLD_MS = 24 * 60 * 60 * 1e3;
async function sweepLeftovers(directory) {
  const removed = [];
  for (const name of await (0, import_promises11.readdir)(directory).catch(() => [])) {
    if (!name.startsWith(".")) continue;
    const file = import_node_path7.default.join(directory, name);
    const gone = await isLeftover(name, file) && await (0, import_promises11.rm)(file).then(
      () => true,
      () => false
    );
    if (gone) removed.push(name);
  }
  return removed;
}
async function isLeftover(name, file) {
  const maker = makerOfTemporary(name);
  if (maker === void 0 && !isRemovalMark(name)) return false;
  const liveness = maker === void 0 ? "foreign" : livenessOf(maker);
  if (liveness === "dead" || liveness === "alive") return liveness === "dead";
  const stat8 = await unless(["ENOENT", "EACCES"], (0, import_promises11.lstat)(file));
  return stat8 !== void 0 && Date.now() - stat8.mtimeMs > OLD_MS;
}

// ../../packages/safe-files/src/with-lock.ts
var heldHere = new import_node_async_hooks.AsyncLocalStorage();
var HEARTBEAT_MS = 2e3;
var SHORTEST_PAUSE_MS = 4;
var LONGEST_PAUSE_MS = 100;
var VANISHING_LOCKS = 100;
async function withLock(file, options, work) {
  options.signal?.throwIfAborted();
  const target = await resolveTarget(file);
  const lockPath = lockPathOf(target);
  refuseNesting(file, lockPath);
  const release = await acquire(file, target, lockPath, options).catch((error2) => {
    throw asSafeFileError("unwritable", file, error2);
  });
  const held = { lockPath, outer: heldHere.getStore(), released: false };
  try {
    options.signal?.throwIfAborted();
    return await heldHere.run(held, work);
  } finally {
    held.released = true;
    await release();
  }
}
function refuseNesting(file, lockPath) {
  for (let held = heldHere.getStore(); held !== void 0; held = held.outer) {
    if (held.lockPath !== lockPath || held.released) continue;
    throw new SafeFileError({ code: "nested", path: file, reason: "by the very work that asks for the lock" });
  }
}
async function acquire(file, target, lockPath, options) {
  const found = await statTarget(target);
  if (found !== void 0) checkRegular(file, found);
  await ensurePrivateDirectory(import_node_path8.default.dirname(target));
  const claim = await LockClaim.create(target, options.purpose);
  try {
    await takeLock(file, lockPath, claim, options);
  } catch (error2) {
    await claim.drop();
    throw error2;
  }
  await claim.forgetName();
  await sweepLeftovers(import_node_path8.default.dirname(target));
  return keepAlive(lockPath, claim);
}
async function takeLock(file, lockPath, claim, options) {
  const { timeoutMs = 1e4, signal, onWait } = options;
  const deadline = performance.now() + timeoutMs;
  let waiting2 = false;
  let vanished = 0;
  for (let pause = SHORTEST_PAUSE_MS; !await claim.take(lockPath); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const found = await findLock(lockPath);
    const free = found === void 0 || await removeStaleLock(lockPath, found, claim);
    if (free && vanished++ < VANISHING_LOCKS) continue;
    if (!waiting2) {
      onWait?.(found?.record);
      await sweepLeftovers(import_node_path8.default.dirname(lockPath));
    }
    waiting2 = true;
    if (performance.now() >= deadline) throw lockedBy(file, timeoutMs, found?.record);
    signal?.throwIfAborted();
    await (0, import_promises13.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal?.throwIfAborted());
  }
}
function lockedBy(file, timeoutMs, holder) {
  const who = holder === void 0 ? "by an unknown process" : `by process ${String(holder.pid)} on ${holder.host} (${holder.purpose}) since ${holder.since}`;
  return new SafeFileError({
    code: "locked",
    path: file,
    reason: `${who}, still after ${String(timeoutMs / 1e3)} s`,
    holder
  });
}
function keepAlive(lockPath, claim) {
  let beat2 = Promise.resolve();
  const timer = setInterval(() => {
    beat2 = claim.beat().catch(() => void 0);
  }, HEARTBEAT_MS).unref();
  return async () => {
    clearInterval(timer);
    await beat2;
    try {
      if (await claim.is(lockPath)) await (0, import_promises12.rm)(lockPath, { force: true });
    } catch (error2) {
      unlessOfTheSystem(error2);
    } finally {
      await claim.drop();
    }
  };
}

// ../../packages/safe-files/src/remove-file.ts
var import_promises14 = require("node:fs/promises");
var import_node_path9 = __toESM(require("node:path"), 1);
async function removeFile(file) {
  try {
    const target = await resolveTarget(file);
    const existing = await statTarget(target);
    if (existing === void 0) return false;
    await checkWritable(file, target, existing);
    await (0, import_promises14.rm)(target, { force: true });
    await syncDirectory(import_node_path9.default.dirname(target));
    return true;
  } catch (error2) {
    if (errnoOf(error2) === "ENOENT") return false;
    throw asSafeFileError("unwritable", file, error2);
  }
}

// ../../packages/safe-files/src/replace-file.ts
var import_promises18 = require("node:fs/promises");
var import_node_path10 = __toESM(require("node:path"), 1);

// ../../packages/safe-files/src/kept-file.ts
var import_promises15 = require("node:fs/promises");
var KeptFile = class _KeptFile {
  constructor(target, name, stamp) {
    this.target = target;
    this.name = name;
    this.stamp = stamp;
  }
  target;
  name;
  stamp;
  /** undefined where the file system, or the file's owner, allows no second name. */
  static async of(target, stamp) {
    const name = temporaryPathOf(target);
    return await linkIfFree(target, name) === "linked" ? new _KeptFile(target, name, stamp) : void 0;
  }
  /** Gives the file its own name back when anybody has begun to write it. They go on writing it, and notice nothing. */
  async putBackIfWritten() {
    const now = await statTarget(this.name);
    if (now === void 0 || sameContent(stampOf(now), this.stamp)) return false;
    await (0, import_promises15.rename)(this.name, this.target);
    return true;
  }
  async drop() {
    await (0, import_promises15.rm)(this.name, { force: true });
  }
};

// ../../packages/safe-files/src/rename-over.ts
var import_promises16 = require("node:fs/promises");
var import_promises17 = require("node:timers/promises");
var WINDOWS_ATTEMPTS = 6;
var renameOver = async (from, to) => {
  for (let attempt = 1; ; attempt++) {
    try {
      await (0, import_promises16.rename)(from, to);
      return;
    } catch (error2) {
      const passing = ["EPERM", "EACCES", "EBUSY"].includes(errnoOf(error2) ?? "");
      if (process.platform !== "win32" || !passing || attempt === WINDOWS_ATTEMPTS) throw error2;
      await (0, import_promises17.setTimeout)(2 ** attempt * 15);
    }
  }
};

// ../../packages/safe-files/src/replace-file.ts
async function replaceFile(file, bytes, options = {}) {
  return replaceFileBy({ rename: renameOver, syncDirectory }, file, bytes, options);
}
async function replaceFileBy(calls, file, bytes, { expected, mode = 384, directoryMode = 448 }) {
  if (expected?.bytes !== void 0 && Buffer.compare(expected.bytes, bytes) === 0) {
    return { written: false };
  }
  try {
    const target = await resolveTarget(file);
    const directory = import_node_path10.default.dirname(target);
    await ensurePrivateDirectory(directory, directoryMode);
    await sweepLeftovers(directory);
    const existing = await statTarget(target);
    if (existing !== void 0) await checkWritable(file, target, existing);
    await checkExpected(file, target, expected);
    const temporary = temporaryPathOf(target);
    let kept;
    try {
      await writeTemporary(temporary, bytes, { file, existing, mode });
      await checkExpected(file, target, expected);
      if (expected?.stamp !== void 0) kept = await KeptFile.of(target, expected.stamp);
      const created = expected !== void 0 && expected.stamp === void 0 && await create(temporary, file, target);
      if (!created && !await renamed2(calls.rename, temporary, target)) {
        await kept?.drop();
        await overwriteMounted(file, target, bytes, expected);
      }
      await giveWay(file, kept);
      await calls.syncDirectory(directory).catch(unlessOfTheSystem);
      await giveWay(file, kept);
    } finally {
      await kept?.drop();
      await (0, import_promises18.rm)(temporary, { force: true });
    }
    return { written: true };
  } catch (error2) {
    throw asSafeFileError("unwritable", file, error2);
  }
}
async function checkExpected(file, target, expected) {
  if (expected === void 0) return;
  const now = await statTarget(target);
  if (expected.target === target && sameStamp(expected.stamp, now && stampOf(now))) return;
  const reason = now === void 0 ? "it has been removed since it was read" : "it is not what was read any more";
  throw new SafeFileError({ code: "changed", path: file, reason });
}
async function writeTemporary(temporary, bytes, how) {
  const handle = await (0, import_promises18.open)(temporary, "wx", 384);
  try {
    await writeBytes(handle, bytes);
    if (how.existing !== void 0) await keepOwner(handle, how.file, how.existing);
    await handle.chmod(how.existing === void 0 ? how.mode : Number(how.existing.mode & 0o777n));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function keepOwner(handle, file, { uid, gid, mode }) {
  if (process.platform === "win32") return;
  const made = await handle.stat({ bigint: true });
  if (made.uid === uid && made.gid === gid) return;
  try {
    await handle.chown(Number(uid), Number(gid));
  } catch (error2) {
    if (errnoOf(error2) !== "EPERM") throw error2;
    if (made.uid === uid && (mode & 0o070n) === 0n) return;
    const reason = `it belongs to user ${String(uid)} and group ${String(gid)}, and replacing it would change that`;
    throw new SafeFileError({ code: "unwritable", path: file, reason, cause: error2 });
  }
}
async function create(temporary, file, target) {
  const outcome = await linkIfFree(temporary, target);
  if (outcome !== "taken") return outcome === "linked";
  throw new SafeFileError({
    code: "changed",
    path: file,
    reason: "it did not exist when it was read, and now it does"
  });
}
async function renamed2(rename4, temporary, target) {
  try {
    await rename4(temporary, target);
    return true;
  } catch (error2) {
    if (!["EBUSY", "EXDEV"].includes(errnoOf(error2) ?? "")) throw error2;
    return false;
  }
}
async function giveWay(file, kept) {
  if (!await kept?.putBackIfWritten()) return;
  const reason = "another program began to write it while it was being replaced";
  throw new SafeFileError({ code: "changed", path: file, reason });
}
async function overwriteMounted(file, target, bytes, expected) {
  const { bytes: before = new Uint8Array(), stamp } = await lookAt(target);
  if (expected !== void 0 && !sameContent(expected.stamp, stamp)) await checkExpected(file, target, expected);
  await writeInPlace(target, before, bytes);
}

// ../../packages/storage-file/src/foreign-home.ts
var import_promises19 = require("node:fs/promises");
var import_node_path11 = __toESM(require("node:path"), 1);
async function refuseForeignHome({ configPath, stateDirectory }) {
  const target = await resolveTarget(configPath);
  if (await (0, import_promises19.stat)(target).catch(unlessMissing) === void 0) await refuseForeignDirectory(target, configPath);
  await refuseForeignDirectory(stateDirectory);
}
async function refuseForeignDirectory(place, named = place) {
  if (process.getuid?.() !== 0) return;
  const owner = await ownerOf(place);
  if (owner === void 0 || owner === 0) return;
  const reason = `it is in a directory of user ${String(owner)}, and what root makes there that user could not use; run this as that user`;
  throw new SafeFileError({ code: "unwritable", path: named, reason });
}
async function ownerOf(place) {
  for (let at = place; ; at = import_node_path11.default.dirname(at)) {
    const found = await (0, import_promises19.stat)(at).catch(unlessMissing);
    if (found !== void 0) return found.uid;
    if (import_node_path11.default.dirname(at) === at) return void 0;
  }
}
function unlessMissing(error2) {
  if (!["ENOENT", "ENOTDIR", "EACCES"].includes(errnoOf(error2) ?? "")) throw error2;
}

// ../../packages/storage-file/src/safe-file-failures.ts
var configCodes = {
  locked: "ConfigLocked",
  busy: "ConfigBusy",
  changed: "ConfigBusy",
  unwritable: "ConfigUnwritable",
  unreadable: "ConfigUnwritable"
};
var hints = {
  locked: "Wait until the other process is done, or end it, and try again.",
  nested: "",
  busy: "Another program keeps writing this file; try again when it is done.",
  changed: "Another program keeps writing this file; try again when it is done.",
  unwritable: "Nothing was changed. Check the permissions of the file and of its directory, and the space on the disk.",
  unreadable: "Check what stands at this path and whether you may read it."
};
function asConfigFailure(error2) {
  const code = error2 instanceof SafeFileError ? configCodes[error2.code] : void 0;
  return code === void 0 ? error2 : translated(error2, code);
}
function translated(error2, code, storage) {
  const { message, path: path18, reason } = error2;
  const details = { path: path18, reason, ...storage === void 0 ? {} : { storage } };
  return new AwsSsoError(code, message, { hint: hints[error2.code], details, cause: error2 });
}

// ../../packages/aws-config-file/src/config-edit-error.ts
var ConfigEditError = class extends Error {
  name = "ConfigEditError";
  code;
  /** 1-based place in the file, if the reason is there. */
  line;
  column;
  problem;
  constructor(code, message, problem) {
    super(problem === void 0 ? message : `line ${problem.line}: ${message}`);
    this.code = code;
    this.line = problem?.line;
    this.column = problem?.column;
    this.problem = problem;
  }
};
function refusal2(problem) {
  const { code, message } = problem;
  const duplicate = code === "duplicate-section" || code === "duplicate-key";
  return new ConfigEditError(duplicate ? code : "malformed", message, problem);
}

// ../../packages/aws-config-file/src/byte-text.ts
var CHUNK = 8192;
var NON_ASCII = /[\x80-\xff]/;
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
var strictDecoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
function fromBytes(bytes) {
  const text2 = fromAscii(bytes);
  if (text2 !== void 0) return text2;
  const chunks = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    chunks.push(fromAscii(chunk) ?? String.fromCharCode(...chunk));
  }
  return chunks.join("");
}
function toBytes(text2) {
  const encoded = encoder.encode(text2);
  if (encoded.length === text2.length) return encoded;
  const bytes = new Uint8Array(text2.length);
  for (let at = 0; at < text2.length; at++) bytes[at] = text2.charCodeAt(at);
  return bytes;
}
function decode(text2) {
  return NON_ASCII.test(text2) ? decoder.decode(toBytes(text2)) : text2;
}
function encode(words3) {
  return fromBytes(encoder.encode(words3));
}
function isUtf8(text2) {
  if (!NON_ASCII.test(text2)) return true;
  try {
    strictDecoder.decode(toBytes(text2));
    return true;
  } catch {
    return false;
  }
}
function fromAscii(bytes) {
  const text2 = decoder.decode(bytes);
  return text2.length === bytes.length && !text2.includes("�") ? text2 : void 0;
}

// ../../packages/aws-config-file/src/line.ts
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var LINES = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g;
function splitLines(text2) {
  if (text2.includes("\r")) return text2.match(LINES) ?? [];
  const lines = [];
  for (let at = 0; at < text2.length; ) {
    const end = text2.indexOf("\n", at) + 1 || text2.length;
    lines.push(text2.slice(at, end));
    at = end;
  }
  return lines;
}
function endingOf(line2) {
  const last = line2.charCodeAt(line2.length - 1);
  if (last === LINE_FEED) return line2.charCodeAt(line2.length - 2) === CARRIAGE_RETURN ? "\r\n" : "\n";
  return last === CARRIAGE_RETURN ? "\r" : "";
}
function contentOf(line2) {
  return line2.slice(0, line2.length - endingOf(line2).length);
}
function lineAfter(before, line2) {
  return line2 === "\n" && before !== void 0 && endingOf(before) === "\r" ? "\r" : line2;
}
function indentOf(content) {
  let at = 0;
  while (at < content.length && isBlankCode(content.charCodeAt(at))) at++;
  return at;
}
function isBlank(line2) {
  return indentOf(line2) === line2.length - endingOf(line2).length;
}
function isComment(line2) {
  const first = line2[indentOf(line2)];
  return first === "#" || first === ";";
}
function trimBlanks(text2) {
  return trimBlanksEnd(text2.slice(indentOf(text2)));
}
function trimBlanksEnd(text2) {
  let end = text2.length;
  while (end > 0 && isBlankCode(text2.charCodeAt(end - 1))) end--;
  return text2.slice(0, end);
}
function isBlankCode(code) {
  return code === 32 || code === 9 || code === 11 || code === 12;
}

// ../../packages/aws-config-file/src/shell-words.ts
var BLANKS = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);
var QUOTING = /['"\\]/;
var NEEDS_QUOTES = /[\s'"\\]/;
function splitWords(text2) {
  if (!QUOTING.test(text2)) return text2.split(/[ \t\r\n]+/).filter((word2) => word2 !== "");
  const words3 = [];
  let word;
  let quote = "";
  for (let at = 0; at < text2.length; at++) {
    const char = text2.charAt(at);
    if (char === "\\" && quote !== "'") {
      const next2 = text2[++at];
      if (next2 === void 0) return void 0;
      const literal = quote === '"' && next2 !== '"' && next2 !== "\\";
      word = (word ?? "") + (literal ? "\\" : "") + next2;
    } else if (quote !== "") {
      if (char === quote) quote = "";
      else word = (word ?? "") + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (BLANKS.has(char)) {
      if (word !== void 0) words3.push(word);
      word = void 0;
    } else {
      word = (word ?? "") + char;
    }
  }
  if (quote !== "") return void 0;
  return word === void 0 ? words3 : [...words3, word];
}
function quoteWord(word) {
  return NEEDS_QUOTES.test(word) ? `'${word.replaceAll("'", `'"'"'`)}'` : word;
}

// ../../packages/aws-config-file/src/header.ts
var PLAIN_NAME = /^(profile|sso-session|services)[ \t]+([^\s'"\\]+)$/;
var PREFIXES = ["profile", "sso-session", "services"];
function readHeader(line2) {
  const content = contentOf(line2);
  const open5 = indentOf(content);
  if (content[open5] !== "[") return void 0;
  const close = closingBracket(content);
  if (close <= open5 + 1) return void 0;
  return {
    indent: line2.slice(0, open5),
    id: readName(decode(content.slice(open5 + 1, close))),
    rest: line2.slice(close + 1),
    junk: !endsHeader(content, close + 1)
  };
}
function isHeaderAnywhere(line2) {
  const header = readHeader(line2);
  return header !== void 0 && !header.junk && header.id.kind !== "other";
}
function readUnreadable(line2) {
  return { kind: "other", name: decode(trimBlanks(trimBlanks(contentOf(line2)).slice(1))) };
}
function writeHeader({ kind, name }) {
  if (kind === "other") return encode(`[${name}]`);
  if (kind === "profile" && name === "default") return "[default]";
  return encode(`[${kind} ${quoteWord(name)}]`);
}
function closingBracket(content) {
  for (let at = content.indexOf("]"); at !== -1; at = content.indexOf("]", at + 1)) {
    if (endsHeader(content, at + 1)) return at;
  }
  return content.lastIndexOf("]");
}
function endsHeader(content, from) {
  let at = from;
  if (at === content.length) return true;
  while (content[at] === " " || content[at] === "	") at++;
  return at >= content.length || content[at] === "#" || content[at] === ";";
}
function readName(inner) {
  const [, prefix2, plain] = PLAIN_NAME.exec(inner) ?? [];
  if (plain !== void 0) return { kind: prefix2, name: plain };
  if (inner === "default") return { kind: "profile", name: "default" };
  const kind = PREFIXES.find((prefix3) => inner.startsWith(prefix3));
  if (kind !== void 0) {
    const [word, name, ...more] = splitWords(inner) ?? [];
    if (word === kind && name !== void 0 && name !== "" && more.length === 0) return { kind, name };
  }
  return { kind: "other", name: inner };
}

// ../../packages/aws-config-file/src/section-map.ts
var SectionMap = class {
  #byKind = /* @__PURE__ */ new Map();
  get({ kind, name }) {
    return this.#byKind.get(kind)?.get(name);
  }
  set({ kind, name }, value) {
    const byName2 = this.#byKind.get(kind);
    if (byName2 === void 0) this.#byKind.set(kind, /* @__PURE__ */ new Map([[name, value]]));
    else byName2.set(name, value);
  }
  delete({ kind, name }) {
    this.#byKind.get(kind)?.delete(name);
  }
};

// ../../packages/aws-config-file/src/blocking.ts
function blocking(problems, edits) {
  if (problems.length === 0 || edits.length === 0) return [];
  const touched = new SectionMap();
  for (const edit2 of edits) {
    const keys = touched.get(edit2.section) ?? /* @__PURE__ */ new Set();
    if (edit2.op === "put") for (const key of Object.keys(edit2.values)) keys.add(key.toLowerCase());
    touched.set(edit2.section, keys);
  }
  return problems.filter(({ blocks, section, key }) => {
    if (blocks === "document") return true;
    if (blocks === "nothing" || section === void 0) return false;
    const keys = touched.get(section);
    return keys !== void 0 && (blocks === "section" || key !== void 0 && keys.has(key));
  });
}

// ../../packages/aws-config-file/src/document.ts
var ConfigDocument = class {
  constructor(text2, mark, lines, sections, problems) {
    this.text = text2;
    this.mark = mark;
    this.lines = lines;
    this.sections = sections;
    this.problems = problems;
  }
  text;
  mark;
  lines;
  sections;
  problems;
  #index;
  /** The section of that kind and name; of duplicates the last, as it wins in most AWS tools. */
  find(id) {
    this.#index ??= this.#indexed();
    return this.#index.get(id);
  }
  /** The problems that forbid these edits: `edit` throws the first of them. */
  problemsFor(edits) {
    return blocking(this.problems, edits);
  }
  /** The bytes of the file: those that were parsed, whatever they were. */
  stringify() {
    return toBytes(this.text);
  }
  #indexed() {
    const index = new SectionMap();
    for (const section of this.sections) index.set(section, section);
    return index;
  }
};

// ../../packages/aws-config-file/src/key-register.ts
var KeyRegister = class {
  #bySpelling = /* @__PURE__ */ new Map();
  #byKey = /* @__PURE__ */ new Map();
  /** @param spelling byte text */
  find(spelling) {
    return this.#bySpelling.get(spelling) ?? this.#add(spelling);
  }
  #add(spelling) {
    const key = decode(spelling).toLowerCase();
    const known2 = this.#byKey.get(key) ?? { key, section: -1, line: -1 };
    this.#byKey.set(key, known2);
    this.#bySpelling.set(spelling, known2);
    return known2;
  }
};

// ../../packages/aws-config-file/src/property-line.ts
var EQUALS = 61;
var COLON = 58;
var HASH = 35;
var SEMICOLON = 59;
var SPACE = 32;
var TAB = 9;
function delimiterAt(line2, nested = false) {
  for (let at = 0; at < line2.length; at++) {
    const char = line2.charCodeAt(at);
    if (char === EQUALS || char === COLON && !nested) return at;
  }
  return -1;
}
function valueOf2(line2) {
  const after = line2.slice(delimiterAt(line2) + 1, line2.length - endingOf(line2).length);
  const comment2 = commentAt(after);
  return trimBlanks(comment2 === -1 ? after : after.slice(0, comment2));
}
function readPropertyLine(line2, nested = false) {
  const content = contentOf(line2);
  const delimiter = delimiterAt(content, nested);
  const indent = indentOf(content);
  const keyEnd = indent + trimBlanksEnd(content.slice(indent, delimiter)).length;
  const after = content.slice(delimiter + 1);
  const valueStart = delimiter + 1 + indentOf(after);
  return {
    indent: content.slice(0, indent),
    key: content.slice(indent, keyEnd),
    separator: content.slice(keyEnd, valueStart),
    ...splitComment(after),
    ending: endingOf(line2)
  };
}
function splitComment(text2) {
  const rawValue = trimBlanks(text2);
  const at = commentAt(text2);
  if (at === -1) return { rawValue, value: rawValue, comment: "" };
  return { rawValue, value: trimBlanks(text2.slice(0, at)), comment: trimBlanks(text2.slice(at)) };
}
function commentAt(text2) {
  for (let at = 1; at < text2.length; at++) {
    const char = text2.charCodeAt(at);
    if (char !== HASH && char !== SEMICOLON) continue;
    const before = text2.charCodeAt(at - 1);
    if (before === SPACE || before === TAB) return at - 1;
  }
  return -1;
}

// ../../packages/aws-config-file/src/property.ts
var Property = class {
  /**
   * @param key in lower case
   * @param start index of its first line in `lines`
   * @param end index after its last one
   */
  constructor(lines, key, start, end) {
    this.key = key;
    this.start = start;
    this.end = end;
    this.#lines = lines;
  }
  key;
  start;
  end;
  #lines;
  /** 1-based. */
  get line() {
    return this.start + 1;
  }
  /** 1-based. */
  get column() {
    return indentOf(this.#first) + 1;
  }
  /** Without inline comments; continuation lines are joined with `\n`. Empty for a nested block. */
  get value() {
    return this.end === this.start + 1 ? decode(valueOf2(this.#first)) : this.#text("value");
  }
  /** With inline comments, which is what botocore and the AWS CLI take for the value. */
  get rawValue() {
    return this.#text("rawValue");
  }
  /** The lines of a nested block (`s3 =` followed by indented `key = value` lines); undefined for a plain value. */
  get children() {
    if (!this.#nested) return void 0;
    const children = [];
    for (let at = this.start + 1; at < this.end; at++) {
      const text2 = this.#lines[at] ?? "";
      if (isBlank(text2) || isComment(text2) || !text2.includes("=")) continue;
      const { indent, key, value, rawValue } = readPropertyLine(text2, true);
      children.push({
        key: decode(key),
        value: decode(value),
        rawValue: decode(rawValue),
        line: at + 1,
        column: indent.length + 1
      });
    }
    return children;
  }
  get #first() {
    return this.#lines[this.start] ?? "";
  }
  get #nested() {
    return this.end > this.start + 1 && valueOf2(this.#first) === "";
  }
  #text(part) {
    if (this.end === this.start + 1) return decode(readPropertyLine(this.#first)[part]);
    if (this.#nested) return "";
    const texts = [readPropertyLine(this.#first)[part]];
    for (const line2 of this.#lines.slice(this.start + 1, this.end)) {
      if (!isComment(line2)) texts.push(splitComment(contentOf(line2))[part]);
    }
    return decode(texts.join("\n"));
  }
};

// ../../packages/aws-config-file/src/section.ts
var Section = class {
  constructor(kind, name, line2, properties, start, end) {
    this.kind = kind;
    this.name = name;
    this.line = line2;
    this.properties = properties;
    this.start = start;
    this.end = end;
  }
  kind;
  name;
  line;
  properties;
  start;
  end;
  /**
   * The value of a key, in any case; undefined if it is absent or a nested block. Of duplicates the last counts.
   *
   * @example section.get('sso_region')   // 'eu-west-1'
   */
  get(key) {
    const property = this.property(key);
    return property?.children === void 0 ? property?.value : void 0;
  }
  /** The property with that key, in any case. Never a line of a nested block. */
  property(key) {
    const wanted = key.toLowerCase();
    return this.properties.findLast((property) => property.key === wanted);
  }
};

// ../../packages/aws-config-file/src/line-reader.ts
var OPENING_BRACKET = 91;
var LineReader = class {
  problems = [];
  #lines;
  #sections = [];
  #headerOf = new SectionMap();
  #keys = new KeyRegister();
  #section;
  #property;
  constructor(lines) {
    this.#lines = lines;
  }
  read() {
    for (let at = 0; at < this.#lines.length; at++) this.#readLine(this.#lines[at] ?? "", at);
    this.#closeSection(this.#lines.length);
    return this.#sections;
  }
  #readLine(line2, at) {
    const indent = indentOf(line2);
    const first = line2.charCodeAt(indent);
    if (isNothingToRead(first)) return;
    const header = first === OPENING_BRACKET ? readHeader(line2) : void 0;
    if (this.#property !== void 0 && indent > this.#property.indent) {
      if (header === void 0 || header.junk || header.id.kind === "other") {
        this.#continue(this.#property, line2, at);
        return;
      }
      this.#note("indented-header", at, "the AWS CLI reads this indented header as part of the value above", header.id);
    }
    if (header !== void 0) this.#openSection(header, at);
    else if (first === OPENING_BRACKET) this.#openUnreadable(line2, at);
    else this.#openProperty(line2, indent, at);
  }
  #openSection({ id, junk }, at) {
    if (junk) this.#note("text-after-header", at, "some AWS tools do not see a header with text after its bracket", id);
    const before = this.#headerOf.get(id);
    if (before === void 0) this.#headerOf.set(id, at);
    else {
      this.#report("duplicate-section", at, `the section is already defined in line ${before + 1}`, {
        blocks: "section",
        section: id
      });
    }
    this.#startSection(id, at);
  }
  /** What follows an unclosed header is kept apart: it must not be taken for settings of the section before. */
  #openUnreadable(line2, at) {
    const id = readUnreadable(line2);
    const message = id.name === "]" ? "the section header is empty" : "the section header has no closing bracket";
    this.#report("malformed-header", at, message);
    this.#startSection(id, at);
  }
  #startSection(id, header) {
    let start = header;
    while (start > 0 && isComment(this.#lines[start - 1] ?? "")) start--;
    this.#closeSection(start);
    this.#section = { id, header, start, properties: [] };
  }
  #closeSection(end) {
    this.#closeProperty();
    if (this.#section === void 0) return;
    const { id, header, properties, start } = this.#section;
    this.#sections.push(new Section(id.kind, id.name, header + 1, properties, start, end));
  }
  #openProperty(line2, indent, at) {
    this.#closeProperty();
    const section = this.#section;
    if (section === void 0) {
      this.#report("property-before-section", at, "the line stands before the first section header");
      return;
    }
    const delimiter = delimiterAt(line2);
    if (delimiter <= indent) {
      this.#report("not-a-property", at, delimiter === -1 ? "the line has no = or :" : "the line has no key");
      return;
    }
    const known2 = this.#keys.find(trimBlanksEnd(line2.slice(indent, delimiter)));
    const { key } = known2;
    if (known2.section !== section.header) {
      known2.section = section.header;
      known2.line = at;
    } else {
      this.#report("duplicate-key", at, `the key is already set in line ${known2.line + 1}`, {
        blocks: "key",
        section: section.id,
        key
      });
    }
    this.#property = { key, indent, start: at, end: at + 1 };
  }
  #closeProperty() {
    if (this.#property === void 0) return;
    const { key, start, end } = this.#property;
    this.#section?.properties.push(new Property(this.#lines, key, start, end));
    this.#property = void 0;
  }
  #continue(property, line2, at) {
    property.end = at + 1;
    if (property.nested === void 0) {
      property.nested = valueOf2(this.#lines[property.start] ?? "") === "" ? /* @__PURE__ */ new Set() : null;
    }
    if (property.nested === null) return;
    const delimiter = delimiterAt(line2, true);
    if (delimiter === -1) {
      this.#report("not-a-property", at, "the line of a nested block has no =");
      return;
    }
    const key = trimBlanks(line2.slice(0, delimiter));
    if (property.nested.has(key)) {
      this.#report("duplicate-key", at, "the key is already set in the same nested block", {
        blocks: "key",
        ...this.#section && { section: this.#section.id },
        key: property.key
      });
    }
    property.nested.add(key);
  }
  #note(code, at, message, section) {
    this.#report(code, at, message, { blocks: "nothing", section });
  }
  #report(code, at, message, about = { blocks: "document" }) {
    const column = indentOf(this.#lines[at] ?? "") + 1;
    this.problems.push({ code, message, line: at + 1, column, ...about });
  }
};
function isNothingToRead(first) {
  return Number.isNaN(first) || first === 10 || first === 13 || first === 35 || first === 59;
}

// ../../packages/aws-config-file/src/parse.ts
var BYTE_ORDER_MARK = "ï»¿";
function parse2(bytes) {
  return parseText(fromBytes(bytes));
}
function parseText(text2) {
  const mark = text2.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const lines = splitLines(text2.slice(mark.length));
  const reader = new LineReader(lines);
  const sections = reader.read();
  const { problems } = reader;
  if (mark !== "") {
    problems.push({
      code: "byte-order-mark",
      message: "the file starts with a byte order mark, which the AWS CLI rejects",
      line: 1,
      column: 1,
      blocks: "nothing"
    });
  }
  if (!isUtf8(text2)) {
    problems.push({
      code: "invalid-utf8",
      message: "the line is not valid UTF-8, which the AWS CLI rejects",
      line: lines.findIndex((line2) => !isUtf8(line2)) + 1,
      column: 1,
      blocks: "nothing"
    });
  }
  problems.sort((one, other) => one.line - other.line);
  return new ConfigDocument(text2, mark, lines, sections, problems);
}

// ../../packages/aws-config-file/src/problem.ts
function describeProblem({ line: line2, column, message }, path18) {
  return `${path18}:${line2}:${column} ${message}`;
}

// ../../packages/aws-config-file/src/section-id.ts
function sameSection(one, other) {
  return one.kind === other.kind && one.name === other.name;
}

// ../../packages/aws-config-file/src/safe-text.ts
var KEY = /^[A-Za-z0-9_.-]+$/;
var UNWRITABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
var BRACKET = /[[\]]/;
var COMMENT = /(?:^|\s)[#;]/;
function checkName(id) {
  const { name } = id;
  if (name === "" || name.trim() !== name || UNWRITABLE.test(name) || BRACKET.test(name)) {
    throw new ConfigEditError("invalid-name", "a section name is one line of text without brackets");
  }
  const read = readHeader(writeHeader(id));
  if (read === void 0 || !sameSection(read.id, id)) {
    throw new ConfigEditError("invalid-name", `the name cannot be written as the name of a section of kind ${id.kind}`);
  }
}
function checkKey(key) {
  if (!KEY.test(key)) {
    throw new ConfigEditError("invalid-key", "a key consists of letters, digits, underscores, dots and hyphens");
  }
}
function checkValue2(key, value) {
  if (UNWRITABLE.test(value)) {
    throw new ConfigEditError("invalid-value", `the value of ${key} is not one line of plain text`);
  }
  if (value.trim() !== value) {
    throw new ConfigEditError("invalid-value", `the value of ${key} starts or ends with a blank, which would be lost`);
  }
  if (COMMENT.test(value)) {
    throw new ConfigEditError("invalid-value", `the value of ${key} has a # or ; that is read as a comment`);
  }
}

// ../../packages/aws-config-file/src/property-writer.ts
var PLAIN = { indent: "", separator: " = " };
var NESTED_INDENT = "    ";
function styleOf(line2, nested = false) {
  const { indent, separator, rawValue } = readPropertyLine(line2, nested);
  if (!separator.includes("=")) return { indent, separator: PLAIN.separator };
  const gap = separator.slice(0, separator.indexOf("="));
  return { indent, separator: rawValue === "" ? `${gap}=${gap}` : separator };
}
function writeLine(key, value, { indent, separator }, ending) {
  checkValue2(key, value);
  const delimiter = value === "" ? separator.slice(0, separator.indexOf("=") + 1) : separator;
  return `${indent}${key}${delimiter}${encode(value)}${ending}`;
}
function isNestedBlock(lines) {
  return lines.length > 1 && readPropertyLine(lines[0] ?? "").value === "";
}
function isChild(line2) {
  return !isBlank(line2) && !isComment(line2);
}
function setChild(block, key, value, ending) {
  const at = block.findIndex((line2, index) => index > 0 && isChild(line2) && readPropertyLine(line2, true).key === key);
  const old = block[at];
  if (value === null) {
    if (old !== void 0) block.splice(at, 1);
    return old !== void 0;
  }
  if (old !== void 0) {
    if (decode(readPropertyLine(old, true).value) === value) return false;
    block[at] = writeLine(key, value, styleOf(old, true), endingOf(old));
    return true;
  }
  const last = block.findLastIndex((line2, index) => index > 0 && isChild(line2));
  const neighbour = block[last];
  const indent = styleOf(block[0] ?? "").indent + NESTED_INDENT;
  const style = neighbour === void 0 ? { ...PLAIN, indent } : styleOf(neighbour, true);
  block.splice(Math.max(last, 0) + 1, 0, writeLine(key, value, style, ending));
  return true;
}
function terminate(lines, ending) {
  const terminated = [];
  for (const line2 of lines) terminated.push(lineAfter(terminated.at(-1), endingOf(line2) === "" ? line2 + ending : line2));
  return terminated;
}

// ../../packages/aws-config-file/src/draft-section.ts
var DraftSection = class {
  previous;
  next;
  #source;
  #section;
  #endings;
  #parts;
  /**
   * @param source the lines of the file that the places in `section` refer to
   * @param endings counts the line endings of the whole file, these lines included; kept up to date here
   */
  constructor(source2, section, endings) {
    this.#source = source2;
    this.#section = section;
    this.#endings = endings;
  }
  get text() {
    if (this.#parts !== void 0) return this.#parts.flatMap((part) => part.lines).join("");
    return this.#source.slice(this.#section?.start, this.#section?.end).join("");
  }
  /** The comments directly above the header, the header, and the rest. */
  get parts() {
    return this.#read();
  }
  /** How many parts there are up to the header. */
  get headLength() {
    return this.#section === void 0 ? 0 : this.#section.line - this.#section.start;
  }
  get header() {
    if (this.#parts === void 0) return this.#source[(this.#section?.line ?? 0) - 1] ?? "";
    return this.parts[this.headLength - 1]?.lines[0] ?? "";
  }
  /** The line ending for what is added here: that of the header, else the usual one. */
  get ending() {
    return endingOf(this.header) || this.#endings.usual;
  }
  get lastLine() {
    return this.parts.at(-1)?.lines.at(-1);
  }
  /** Keeps an indented header from becoming a part of the value above, when there is one since an edit. */
  standApartFrom(before) {
    const { header } = this;
    const indent = indentOf(header);
    if (indent === 0 || isHeaderAnywhere(header)) return;
    const above = before.parts.findLast(({ key }) => key !== void 0)?.lines[0];
    if (above === void 0 || indentOf(above) >= indent) return;
    this.replace(this.headLength - 1, 1, [{ lines: [header.slice(indent)] }]);
  }
  replace(at, count, parts2 = []) {
    const all = this.#read();
    const old = all.slice(at, at + count);
    this.#parts = all.slice(0, at).concat(parts2, all.slice(at + count));
    for (const { lines } of old) this.#endings.drop(lines);
    for (const { lines } of parts2) this.#endings.add(lines);
    this.#separate(at + parts2.length);
    this.#separate(at);
  }
  /** Gives the last line an ending, if it has none. */
  terminate(ending) {
    const last = this.parts.at(-1);
    if (last === void 0 || endingOf(this.lastLine ?? "") !== "") return;
    this.replace(this.parts.length - 1, 1, [{ ...last, lines: terminate(last.lines, ending) }]);
  }
  /** Removes the lines at the end for which the test holds, and returns them. */
  takeTrailing(test) {
    const parts2 = this.parts;
    const last = parts2.findLastIndex(({ lines }) => !test(lines[0] ?? ""));
    const taken2 = parts2.slice(last + 1);
    this.replace(last + 1, taken2.length);
    return taken2;
  }
  /**
   * Removes the comments at the end that a blank line keeps apart from the last property, such as the title of the next
   * group of sections, and returns them with that line. Without indentation: to some SDKs an indented one is a part of the
   * value above.
   */
  takeDetachedComments() {
    const { parts: parts2 } = this;
    const from = parts2.findLastIndex(({ key, lines: [line2 = ""] }) => key !== void 0 || !isTrivia(line2)) + 1;
    const blank = parts2.findIndex(({ lines: [line2 = ""] }, at) => at >= from && isBlank(line2));
    const first = parts2.findIndex(({ lines: [line2 = ""] }, at) => at > blank && isComment(line2));
    if (blank === -1 || first === -1) return [];
    const detached = parts2.slice(first - 1);
    this.replace(first - 1, detached.length);
    return detached.map(({ lines: [line2 = ""] }) => ({ lines: [isComment(line2) ? line2.slice(indentOf(line2)) : line2] }));
  }
  #separate(at) {
    const part = this.#read()[at];
    const [first = ""] = part?.lines ?? [];
    const line2 = lineAfter(this.#read()[at - 1]?.lines.at(-1), first);
    if (line2 !== first) this.replace(at, 1, [{ lines: [line2] }]);
  }
  #read() {
    if (this.#parts !== void 0) return this.#parts;
    const { start, end, properties } = this.#section ?? { start: 0, end: this.#source.length, properties: [] };
    const parts2 = [];
    let at = start;
    for (const property of properties) {
      for (; at < property.start; at++) parts2.push({ lines: this.#source.slice(at, at + 1) });
      parts2.push({ key: property.key, lines: this.#source.slice(at, property.end) });
      at = property.end;
    }
    for (; at < end; at++) parts2.push({ lines: this.#source.slice(at, at + 1) });
    this.#parts = parts2;
    return parts2;
  }
};
var isTrivia = (line2) => isBlank(line2) || isComment(line2);

// ../../packages/aws-config-file/src/line-endings.ts
var LineEndings = class {
  /** What edits changed. */
  #count = { "\n": 0, "\r\n": 0, "\r": 0 };
  #source;
  /** @param source the lines at the beginning; counted when it is first asked what is usual, as most edits never do */
  constructor(source2) {
    this.#source = source2;
  }
  add(lines) {
    this.#change(lines, 1);
  }
  drop(lines) {
    this.#change(lines, -1);
  }
  /** The most frequent ending; `\n` when nothing speaks against it. */
  get usual() {
    this.#change(this.#source, 1);
    this.#source = [];
    const byPreference = ["\n", "\r\n", "\r"];
    return byPreference.reduce((best, ending) => this.#count[ending] > this.#count[best] ? ending : best);
  }
  #change(lines, by) {
    for (const line2 of lines) {
      const ending = endingOf(line2);
      if (ending !== "") this.#count[ending] += by;
    }
  }
};

// ../../packages/aws-config-file/src/put-values.ts
function putValues(section, values, separator) {
  for (const [key, value] of Object.entries(values)) putValue(section, key.toLowerCase(), value, separator);
}
function separatorIn(section) {
  const last = section.parts.findLast(({ key, lines }) => key !== void 0 && !isNestedBlock(lines));
  return last && styleOf(last.lines[0] ?? "").separator;
}
function putValue(section, key, value, separator) {
  const at = section.parts.findIndex((part) => part.key === key);
  const old = section.parts[at]?.lines;
  const style = old === void 0 ? neighbourStyle(section, separator) : styleOf(old[0] ?? "");
  if (typeof value === "object" && value !== null) {
    const block = writeBlock(section, old, key, value, style);
    if (block !== void 0) write(section, at, key, block);
  } else if (value === null) {
    if (old !== void 0) section.replace(at, 1);
  } else if (old === void 0 || !says(old, key, value)) {
    const ending = endingOf(old?.[0] ?? "") || section.ending;
    write(section, at, key, [writeLine(key, value, style, ending)]);
  }
}
function says(lines, key, value) {
  const property = new Property(lines, key, 0, lines.length);
  return property.children === void 0 && property.value === value;
}
function writeBlock(section, old, key, values, style) {
  const head = () => writeLine(key, "", style, endingOf(old?.[0] ?? "") || section.ending);
  const block = old !== void 0 && isNestedBlock(old) ? [...old] : [head()];
  let changed = false;
  for (const [child, value] of Object.entries(values)) {
    changed = setChild(block, child, value, section.ending) || changed;
  }
  if (!changed) return void 0;
  return block.some((line2, at) => at > 0 && isChild(line2)) ? block : [];
}
function write(section, at, key, lines) {
  const place = at === -1 ? afterLastProperty(section) : at;
  const { ending } = section;
  const before = at === -1 ? section.parts[place - 1]?.lines : section.parts[at]?.lines;
  const open5 = endingOf(before?.at(-1) ?? "") === "";
  const written2 = terminate(lines, ending);
  const last = written2.pop();
  if (last !== void 0) written2.push(open5 ? contentOf(last) : last);
  if (at === -1) {
    section.terminate(ending);
    section.replace(place, 0, partsOf(key, written2));
    return;
  }
  section.replace(at, 1, [...commentAbove(before, written2, ending), ...partsOf(key, written2)]);
}
function partsOf(key, lines) {
  const end = lines.findLastIndex(isChild) + 1;
  if (end === 0) return [];
  return [{ key, lines: lines.slice(0, end) }, ...lines.slice(end).map((line2) => ({ lines: [line2] }))];
}
function commentAbove(old, written2, ending) {
  const first = old?.[0];
  if (first === void 0 || first === written2[0] || written2.length === 0) return [];
  const { comment: comment2 } = readPropertyLine(first);
  return comment2 === "" ? [] : [{ lines: [comment2 + ending] }];
}
function afterLastProperty(section) {
  return Math.max(section.parts.findLastIndex(({ key }) => key !== void 0) + 1, section.headLength);
}
function neighbourStyle(section, separator) {
  const last = section.parts.findLast(({ key }) => key !== void 0)?.lines[0];
  const indent = last === void 0 ? /^[ \t\v\f]*/.exec(section.header)?.[0] ?? "" : styleOf(last).indent;
  return { ...PLAIN, indent, separator: separatorIn(section) ?? separator };
}

// ../../packages/aws-config-file/src/draft.ts
var Draft = class {
  #endings;
  /** Sections by the names they had at the beginning, or were made under. */
  #sections = new SectionMap();
  #renamed = /* @__PURE__ */ new Map();
  #first;
  #last;
  constructor(doc) {
    this.#endings = new LineEndings(doc.lines);
    this.#first = new DraftSection(doc.lines.slice(0, doc.sections[0]?.start), void 0, this.#endings);
    this.#last = this.#first;
    for (const section of doc.sections) this.#link(new DraftSection(doc.lines, section, this.#endings), section);
  }
  put(id, values) {
    const section = this.#sections.get(id);
    if (section === void 0) {
      if (!onlyRemoves(values)) this.#append(id, values);
      return;
    }
    putValues(section, values, PLAIN.separator);
    section.next?.standApartFrom(section);
  }
  remove(id) {
    const section = this.#sections.get(id);
    if (section?.previous === void 0) return;
    const { previous, next: next2 } = section;
    previous.takeTrailing(isComment);
    const commentsOfNext = next2 === void 0 ? [] : section.takeTrailing(isComment);
    const gap = [...previous.takeTrailing(isBlank), ...section.takeTrailing(isBlank)];
    const detached = section.takeDetachedComments();
    section.replace(0, section.parts.length);
    previous.next = next2;
    if (next2 === void 0) this.#last = previous;
    else next2.previous = previous;
    previous.replace(previous.parts.length, 0, detached.slice(previous.parts.length === 0 ? 1 : 0));
    const between = next2 === void 0 || previous.parts.length === 0 ? [] : gap.slice(0, 1);
    previous.replace(previous.parts.length, 0, [...between, ...commentsOfNext]);
    next2?.standApartFrom(previous);
    this.#sections.delete(id);
    this.#renamed.delete(section);
  }
  rename(id, to) {
    const section = this.#sections.get(id);
    if (section === void 0) throw new ConfigEditError("section-not-found", "there is no section of that name");
    const renamed3 = { kind: id.kind, name: to };
    checkName(renamed3);
    this.#renamed.set(section, renamed3);
  }
  /** The text of the file, with all names changed. */
  finish() {
    this.#rename();
    const texts = [];
    for (let section = this.#first; section !== void 0; section = section.next) {
      texts.push(section.text);
    }
    return texts.join("");
  }
  #append(id, values) {
    checkName(id);
    const last = this.#last;
    const ending = this.#endings.usual;
    last.terminate(ending);
    const { lastLine } = last;
    if (lastLine !== void 0 && !isBlank(lastLine)) last.replace(last.parts.length, 0, [{ lines: [ending] }]);
    const header = [writeHeader(id) + ending];
    this.#endings.add(header);
    const section = new DraftSection(header, new Section(id.kind, id.name, 1, [], 0, 1), this.#endings);
    putValues(section, values, separatorIn(last) ?? PLAIN.separator);
    this.#link(section, id);
  }
  #link(section, id) {
    section.previous = this.#last;
    this.#last.next = section;
    this.#last = section;
    this.#sections.set(id, section);
  }
  #rename() {
    const given = new SectionMap();
    for (const [section, id] of this.#renamed) {
      const bearer = this.#sections.get(id);
      const stays = bearer !== void 0 && !this.#renamed.has(bearer);
      if (stays || given.get(id))
        throw new ConfigEditError("section-exists", "there is already a section of that name");
      given.set(id, true);
      const header = readHeader(section.header);
      if (header === void 0 || sameSection(header.id, id)) continue;
      const line2 = `${header.indent}${writeHeader(id)}${header.rest}`;
      section.replace(section.headLength - 1, 1, [{ lines: [line2] }]);
    }
  }
};
function onlyRemoves(values) {
  const all = Object.values(values);
  return all.length > 0 && all.every((value) => value === null || typeof value === "object" && onlyRemoves(value));
}

// ../../packages/aws-config-file/src/edit.ts
function edit(doc, edits) {
  if (edits.length === 0) return doc;
  const [problem] = doc.problemsFor(edits);
  if (problem !== void 0) throw refusal2(problem);
  const draft = new Draft(doc);
  for (const change of edits) apply(draft, change);
  return parseText(doc.mark + draft.finish());
}
function apply(draft, change) {
  switch (change.op) {
    case "put":
      for (const [key, value] of Object.entries(change.values)) {
        checkKey(key);
        if (typeof value === "object" && value !== null) Object.keys(value).forEach(checkKey);
      }
      draft.put(change.section, change.values);
      break;
    case "remove":
      draft.remove(change.section);
      break;
    case "rename":
      draft.rename(change.section, change.to);
      break;
  }
}

// ../../packages/storage-file/src/config-look.ts
var import_node_crypto5 = require("node:crypto");
var import_node_path13 = __toESM(require("node:path"), 1);

// ../../packages/storage-file/src/document-failures.ts
var malformed2 = (path18, problem) => new AwsSsoError("ConfigMalformed", describeProblem(problem, path18), {
  hint: "Mend this line in an editor; nothing was changed.",
  details: { path: path18, line: problem.line, column: problem.column }
});
function checkWellFormed(document, path18) {
  const [first] = document.problems.filter(({ blocks }) => blocks === "document").sort((a, b) => a.line - b.line);
  if (first !== void 0) throw malformed2(path18, first);
}
function asEditFailure(error2, path18, changes) {
  if (!(error2 instanceof ConfigEditError)) return error2;
  if (error2.problem !== void 0) return malformed2(path18, error2.problem);
  const aboutName = error2.code === "section-exists" || error2.code === "section-not-found";
  const suspects = aboutName ? changes.filter(({ kind }) => kind === "rename") : changes;
  const type = suspects[0]?.section.type ?? "profile";
  return new AwsSsoError(codeOf(error2, type), `${path18} was not changed: ${error2.message}.`, {
    details: { path: path18, ...suspects.length === 1 ? nameOf(suspects[0]) : {} },
    cause: error2
  });
}
function codeOf({ code }, type) {
  if (code === "section-exists") return type === "profile" ? "ProfileConflict" : "SsoSessionExists";
  if (code === "section-not-found") return type === "profile" ? "ProfileNotFound" : "SsoSessionNotFound";
  return "InvalidInput";
}
function nameOf(change) {
  if (change === void 0) return {};
  const { type, name } = change.section;
  return type === "profile" ? { profileName: name } : { sessionName: name };
}

// ../../packages/storage-file/src/history/history.ts
var import_node_crypto4 = require("node:crypto");
var import_promises20 = require("node:fs/promises");
var import_node_path12 = __toESM(require("node:path"), 1);

// ../../packages/storage-file/src/python-json.ts
function parseJsonObject(text2) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    return void 0;
  }
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}

// ../../packages/storage-file/src/managed-state-file.ts
var managedStateVersion = 1;
var ManagedStateFile = class {
  #path;
  constructor(path18) {
    this.#path = path18;
  }
  /**
   * undefined when there is none that can be understood: then nothing is ours, and nothing will be removed.
   *
   * @throws SafeFileError `unreadable`
   */
  async read() {
    const stored = await this.#stored();
    if (stored === void 0) return void 0;
    if (isNewer(stored)) return "newer";
    const managed = stored["schemaVersion"] === managedStateVersion ? managedProfilesOf(stored) : void 0;
    if (managed === void 0) return void 0;
    const historyId = stored["historyId"];
    return typeof historyId === "string" ? { managed, historyId } : { managed };
  }
  /**
   * Refuses to take part in a change of what a newer version of ours has written.
   *
   * @throws AwsSsoError ConfigUnwritable
   */
  async checkReplaceable() {
    const stored = await this.#stored();
    if (stored === void 0 || !isNewer(stored)) return;
    throw new AwsSsoError("ConfigUnwritable", `${this.#path} was written by a newer version of aws-sso.`, {
      hint: "Update aws-sso. Nothing was changed.",
      details: { path: this.#path, reason: "it was written by a newer version" }
    });
  }
  /** @throws SafeFileError `unwritable` */
  async write(configPath, { managed, historyId }) {
    const { profiles, excluded } = managed;
    const text2 = JSON.stringify({ schemaVersion: managedStateVersion, configPath, historyId, profiles, excluded });
    await replaceFile(this.#path, new TextEncoder().encode(`${text2}
`));
  }
  async #stored() {
    const { bytes } = await readFileIfExists(this.#path);
    return bytes && parseJsonObject(new TextDecoder().decode(bytes));
  }
};
var isNewer = ({ schemaVersion }) => typeof schemaVersion === "number" && schemaVersion > managedStateVersion;
function managedProfilesOf(stored) {
  if (!isRecord3(stored)) return void 0;
  const { profiles, excluded } = stored;
  if (!Array.isArray(profiles) || !profiles.every(isManagedProfile)) return void 0;
  if (!Array.isArray(excluded) || !excluded.every(isIdentity)) return void 0;
  return { profiles, excluded };
}
var isRecord3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isIdentity = (value) => isRecord3(value) && ["sessionName", "accountId", "roleName"].every((field) => typeof value[field] === "string");
var isManagedProfile = (value) => isIdentity(value) && isRecord3(value) && typeof value["name"] === "string" && isRecord3(value["wrote"]) && Object.values(value["wrote"]).every((written2) => typeof written2 === "string");

// ../../packages/storage-file/src/history/history-entry.ts
var historyEntryVersion = 2;
function storedEntry(json) {
  const { schemaVersion, id, at, command, summary: summary2, configPath, undoes, takesBack, before, after, ...more } = json;
  const { sections, blocks, managed } = more;
  if (schemaVersion !== 1 && schemaVersion !== historyEntryVersion) return void 0;
  if (!areTexts(id, at, command, summary2, configPath, after)) return void 0;
  if (before !== null && typeof before !== "string") return void 0;
  if (!isList(sections, isSectionDiff)) return void 0;
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return void 0;
  const transition = isRecord4(managed) ? transitionOf(managed) : void 0;
  return {
    ...{ id, at: when, command, summary: summary2 },
    ...{ configPath, before, after, sections },
    ...typeof undoes === "string" ? { undoes } : {},
    ...isList(takesBack, isText) ? { takesBack } : {},
    ...schemaVersion === historyEntryVersion && isList(blocks, isBlock) ? { blocks } : {},
    ...transition === void 0 ? {} : { managed: transition }
  };
}
function transitionOf({ before, after }) {
  const [was, is2] = [managedProfilesOf(before), managedProfilesOf(after)];
  return was === void 0 || is2 === void 0 ? void 0 : { before: was, after: is2 };
}
var isRecord4 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isText = (value) => typeof value === "string";
var areTexts = (...values) => values.every(isText);
var isList = (value, isItem) => Array.isArray(value) && value.every(isItem);
var isSectionDiff = (value) => isRecord4(value) && isRecord4(value["section"]) && areTexts(value["change"], value["section"]["type"], value["section"]["name"]) && Array.isArray(value["keys"]) && value["keys"].every((key) => isRecord4(key) && areTexts(key["key"]));
var isLine = (value) => typeof value === "string" || isRecord4(value) && areTexts(value["base64"]);
var isSide = (value) => value === void 0 || isRecord4(value) && typeof value["line"] === "number" && isList(value["lines"], isLine) && isList(value["gap"], isLine) && (value["hidden"] === void 0 || isList(value["hidden"], isNumber));
var isNumber = (value) => typeof value === "number";
var isBlock = (value) => isRecord4(value) && isSide(value["before"]) && isSide(value["after"]);

// ../../packages/storage-file/src/history/history.ts
var defaultLimits = { entries: 200, bytes: 2e7 };
var idPattern = /^(\d{17})-[0-9a-f]{6}$/;
var History = class {
  #directory;
  #clock;
  #limits;
  constructor(directory, clock, limits = defaultLimits) {
    this.#directory = directory;
    this.#clock = clock;
    this.#limits = limits;
  }
  async newest() {
    return (await this.ids()).at(-1);
  }
  /**
   * Oldest first.
   *
   * @throws SafeFileError `unreadable`
   */
  async ids() {
    const names = await (0, import_promises20.readdir)(this.#directory).catch((error2) => this.#noneIfMissing(error2));
    return names.map((name) => import_node_path12.default.basename(name, ".json")).filter((id) => idPattern.test(id)).sort();
  }
  /**
   * Writes an entry, on the disk when this returns, and lets go of the oldest ones beyond the limits.
   *
   * @throws SafeFileError `unwritable`
   */
  async add(entry) {
    const ids = await this.ids();
    const at = this.#clock();
    const id = idAfter(ids.at(-1), at);
    const text2 = JSON.stringify({ schemaVersion: historyEntryVersion, id, at: at.toISOString(), ...entry });
    await replaceFile(this.#file(id), new TextEncoder().encode(`${text2}
`));
    await this.#prune([...ids, id]);
    return id;
  }
  /**
   * undefined when it is not there or cannot be understood.
   *
   * @throws SafeFileError `unreadable`
   */
  async entry(id) {
    if (!idPattern.test(id)) return void 0;
    const { bytes } = await readFileIfExists(this.#file(id));
    const json = bytes && parseJsonObject(new TextDecoder().decode(bytes));
    const entry = json && storedEntry(json);
    return entry?.id === id ? entry : void 0;
  }
  /** Takes back an entry whose update did not happen. */
  async drop(id) {
    await removeFile(this.#file(id));
  }
  /**
   * What was ours after the newest entry that led to this state of the config and is newer than `known`; undefined when
   * there is none, or when it had been saved before.
   */
  async managedAfter(configHash, known2) {
    const newer = (await this.ids()).filter((id) => known2 === void 0 || id > known2);
    for (const id of newer.reverse()) {
      const entry = await this.entry(id);
      if (entry?.after === configHash) return entry.managed?.after;
    }
    return void 0;
  }
  #noneIfMissing(error2) {
    if (errnoOf(error2) === "ENOENT") return [];
    const reason = "the directory cannot be listed";
    throw new SafeFileError({ code: "unreadable", path: this.#directory, reason, cause: error2 });
  }
  #file(id) {
    return import_node_path12.default.join(this.#directory, `${id}.json`);
  }
  /** The newest entry stays, however large. */
  async #prune(ids) {
    let bytes = 0;
    for (const [age, id] of [...ids].reverse().entries()) {
      bytes += await sizeOf(this.#file(id));
      if (age > 0 && (age >= this.#limits.entries || bytes > this.#limits.bytes)) await removeFile(this.#file(id));
    }
  }
};
var sizeOf = (file) => (0, import_promises20.stat)(file).then(
  ({ size }) => size,
  () => 0
);
function idAfter(newest, at) {
  const random = (0, import_node_crypto4.randomBytes)(3).toString("hex");
  const digits = at.toISOString().replace(/\D/g, "");
  const last = idPattern.exec(newest ?? "")?.[1];
  return `${last === void 0 || digits > last ? digits : String(BigInt(last) + 1n)}-${random}`;
}

// ../../packages/storage-file/src/history/config-units.ts
var byteText = (bytes) => Buffer.from(bytes).toString("latin1");
var bytesOf = (text2) => Buffer.from(text2, "latin1");
var allLines = ({ lines, gap }) => [...lines, ...gap];
var byteOrderMark = "ï»¿";
var markOf = (text2) => text2.startsWith(byteOrderMark) ? byteOrderMark : "";
function unitsOf(document) {
  const text2 = byteText(document.stringify());
  const content = text2.slice(markOf(text2).length);
  const lines = content === "" ? [] : content.split(/(?<=\n|\r(?!\n))/);
  const headers = document.sections.map(({ line: line2 }) => line2 - 1);
  const starts = headers.map((header) => startOf(lines, header));
  const ids = uniqueIds(document);
  const first = { line: 1, lines: [], gap: lines.slice(0, starts[0]) };
  const sections = headers.map((header, index) => {
    const [start = header, end = lines.length] = [starts[index], starts[index + 1]];
    let contentEnd = end;
    while (contentEnd > header + 1 && isTrivia2(lines[contentEnd - 1])) contentEnd--;
    return {
      id: ids[index] ?? "",
      line: start + 1,
      lines: lines.slice(start, contentEnd),
      gap: lines.slice(contentEnd, end)
    };
  });
  return [first, ...sections];
}
function startOf(lines, header) {
  let start = header;
  while (start > 0 && isComment2(lines[start - 1])) start--;
  return start;
}
var isComment2 = (line2 = "") => /^[ \t]*[#;]/.test(line2);
var isBlank2 = (line2 = "") => line2.trim() === "";
var isTrivia2 = (line2) => isBlank2(line2) || isComment2(line2);
function uniqueIds({ sections }) {
  const seen = /* @__PURE__ */ new Map();
  return sections.map(({ kind, name }) => {
    const label = kind === "other" ? name : `${kind} ${name}`;
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    return nth === 1 ? label : `${label} (${nth})`;
  });
}

// ../../packages/storage-file/src/history/hide-secrets.ts
var comment = "a comment";
function hideSecrets(lines) {
  let hidden;
  return lines.map((line2) => {
    const { content, ending } = withoutEnding(line2);
    const [, indent = "", text2 = ""] = /^(\s*)(.*)$/s.exec(content) ?? [];
    if (text2 === "") return { shown: line2 };
    let cut2;
    if (/^[#;]/.test(text2)) cut2 = commentCut(text2);
    else if (text2.startsWith("[")) cut2 = headerCut(text2);
    else if (hidden !== void 0 && indent.length > hidden.indent)
      cut2 = { name: hidden.name, isValue: true, start: "", mask: hiddenValue };
    else {
      const property = propertyOf(text2);
      cut2 = property.cut;
      const isHidden = cut2 !== void 0 && cut2.rest === void 0;
      hidden = isHidden || property.hidesBelow ? { name: property.name, indent: indent.length } : void 0;
    }
    if (cut2 === void 0) return { shown: line2 };
    const { mask, start, rest, ...what } = cut2;
    return {
      shown: indent + start + mask + ending,
      secret: {
        ...what,
        start: indent + start,
        text: text2.slice(start.length),
        ...rest === void 0 ? {} : { rest: indent + rest + ending }
      }
    };
  });
}
function withoutEnding(line2) {
  const ending = /(?:\r\n|\r|\n)$/.exec(line2)?.[0] ?? "";
  return { content: line2.slice(0, line2.length - ending.length), ending };
}
function headerCut(text2) {
  const [, start = "", behind = ""] = /^(\[[^\]]*\]\s*)(.*)$/s.exec(text2) ?? [];
  if (!remarkMayBeSecret(behind)) return void 0;
  return { name: comment, isValue: false, start, mask: hiddenValue, rest: start.trimEnd() };
}
function commentCut(text2) {
  if (!remarkMayBeSecret(text2)) return void 0;
  const start = /^[#;]+\s*/.exec(text2)?.[0] ?? "";
  return { name: comment, isValue: false, start, mask: hiddenValue };
}
var remarkMayBeSecret = (text2) => hasUserInfo(text2) || text2.split(/(?:^|[\t ])[#;]+/).some((remark) => {
  const { key, value } = partsOf2(remark.trim());
  return mayBeSecret(key, value) || textMayBeSecret(key);
});
function propertyOf(text2) {
  const { key, between, value, remark } = partsOf2(text2);
  const name = key.toLowerCase();
  const property = { name, hidesBelow: value === "" && mayBeSecret(key, "") };
  if (value !== "" && mayBeSecret(key, value))
    return {
      ...property,
      cut: { name: key === "" ? "a line" : name, isValue: key !== "", start: key + between, mask: hiddenValue }
    };
  if (remarkMayBeSecret(remark)) {
    const rest = key + between + value;
    const start = rest + (/^\s+[#;]+\s*/.exec(remark)?.[0] ?? "");
    return { ...property, cut: { name: comment, isValue: false, start, mask: hiddenValue, rest } };
  }
  if (hasUserInfo(text2)) return { ...property, cut: { name: "a line", isValue: false, start: "", mask: hiddenValue } };
  return property;
}
function partsOf2(text2) {
  const sign = text2.search(/[=:]/);
  const key = text2.slice(0, Math.max(sign, 0)).trimEnd();
  const behind = text2.slice(sign + 1);
  const whole = behind.trim();
  const between = text2.slice(key.length, text2.length - behind.trimStart().length);
  const remarkAt = whole.search(/[\t ][#;]/);
  const value = remarkAt === -1 ? whole : withoutBlanks(whole.slice(0, remarkAt));
  return { key, between: sign === -1 ? "" : between, value, remark: whole.slice(value.length) };
}
function withoutBlanks(text2) {
  let end = text2.length;
  while (end > 0 && " 	".includes(text2.charAt(end - 1))) end--;
  return text2.slice(0, end);
}

// ../../packages/storage-file/src/read-aws-config.ts
function ownLines({ lines, gap }) {
  const blank = gap.findIndex(isBlank2);
  return [...lines, ...gap.slice(0, blank === -1 ? gap.length : blank)];
}
var DocumentSection = class {
  name;
  line;
  #section;
  #unit;
  #values;
  constructor(section, unit) {
    this.name = section.name;
    this.line = section.line;
    this.#section = section;
    this.#unit = unit;
  }
  get secrets() {
    const unit = this.#unit();
    const hidden = hideSecrets(unit === void 0 ? [] : ownLines(unit));
    return [...new Set(hidden.flatMap(({ secret }) => secret?.name ?? []))];
  }
  get values() {
    this.#values ??= new Map(
      this.#section.properties.flatMap(({ key, value, children }) => children === void 0 ? [[key, value]] : [])
    );
    return this.#values;
  }
};
function readAwsConfig(document, path18, credentialsProfiles) {
  let units;
  const unitAt2 = (index) => (units ??= unitsOf(document))[index + 1];
  const sectionsOf = (kind) => new Map(
    document.sections.flatMap(
      (section, index) => section.kind === kind ? [[section.name, new DocumentSection(section, () => unitAt2(index))]] : []
    )
  );
  return { path: path18, ssoSessions: sectionsOf("sso-session"), profiles: sectionsOf("profile"), credentialsProfiles };
}
var credentialsProfileNames = (document) => new Set(
  document.sections.map(
    ({ kind, name }) => kind === "other" || kind === "profile" && name === "default" ? name : `${kind} ${name}`
  )
);

// ../../packages/storage-file/src/read-for-show.ts
var patienceMs = 600;
async function readForShow(path18) {
  try {
    return await readStill(path18, { toWrite: false, timeoutMs: patienceMs });
  } catch (error2) {
    if (!(error2 instanceof SafeFileError) || error2.code !== "busy") throw error2;
    return readFileIfExists(path18);
  }
}

// ../../packages/storage-file/src/config-look.ts
var nothing2 = new Uint8Array();
async function lookAtConfig(snapshot, places) {
  const { configPath, credentialsPath, stateDirectory } = places;
  const document = parse2(snapshot.bytes ?? nothing2);
  checkWellFormed(document, configPath);
  const credentials = parse2((await readForShow(credentialsPath)).bytes ?? nothing2);
  const config = readAwsConfig(document, configPath, credentialsProfileNames(credentials));
  const state2 = new ManagedStateFile(import_node_path13.default.join(stateDirectory, "managed", `${keyOf(snapshot)}.json`));
  const history = historyAt(snapshot, places);
  return { snapshot, document, config, state: state2, history, ...await managedNow(state2, history, snapshot) };
}
var historyAt = (snapshot, { stateDirectory, clock, historyLimits }) => new History(import_node_path13.default.join(stateDirectory, "history", keyOf(snapshot)), clock, historyLimits);
var keyOf = ({ target }) => hashOf(target).slice(0, 16);
async function managedNow(state2, history, { bytes }) {
  const found = await state2.read();
  if (found === "newer") return { managed: noManagedProfiles, saved: noManagedProfiles };
  const recovered = bytes && await history.managedAfter(hashOf(bytes), found?.historyId);
  const saved = found?.managed ?? noManagedProfiles;
  return { managed: recovered ?? saved, saved };
}
var hashOf = (content) => (0, import_node_crypto5.createHash)("sha256").update(content).digest("hex");

// ../../packages/storage-file/src/config-update.ts
var import_node_util2 = require("node:util");

// ../../packages/storage-file/src/history/changed-blocks.ts
var import_node_buffer = require("node:buffer");
function changedBlocks(before, after, pairs) {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  const numbers = /* @__PURE__ */ new Map();
  const places = [
    { before: 0, after: 0 },
    ...pairs.map((pair) => ({ before: next(pair.before), after: next(pair.after) }))
  ];
  return places.flatMap((place) => {
    const [was, is2] = [unitAt(old, place.before), unitAt(now, place.after)];
    if (was !== void 0 && is2 !== void 0 && textOf(was) === textOf(is2)) return [];
    const follows = is2 === void 0 ? unitAt(old, (place.before ?? 0) - 1)?.id : void 0;
    return [
      {
        ...was === void 0 ? {} : { before: sideOf(was, numbers) },
        ...is2 === void 0 ? {} : { after: sideOf(is2, numbers) },
        ...follows === void 0 ? {} : { follows }
      }
    ];
  });
}
var next = (index) => index === void 0 ? void 0 : index + 1;
var unitAt = (units, index) => index === void 0 ? void 0 : units[index];
var textOf = (unit) => allLines(unit).join("");
function sideOf({ id, line: line2, lines, gap }, numbers) {
  const parts2 = hideSecrets([...lines, ...gap]);
  const stored = parts2.map(({ shown }) => storedLine(shown));
  const hidden = parts2.flatMap(({ secret }) => secret?.text ?? []).map((text2) => numberOf(text2, numbers));
  return {
    ...id === void 0 ? {} : { section: id },
    line: line2,
    lines: stored.slice(0, lines.length),
    gap: stored.slice(lines.length),
    ...hidden.length === 0 ? {} : { hidden }
  };
}
function numberOf(text2, numbers) {
  const number = numbers.get(text2) ?? numbers.size;
  numbers.set(text2, number);
  return number;
}
function storedLine(line2) {
  const bytes = Buffer.from(bytesOf(line2));
  return (0, import_node_buffer.isUtf8)(bytes) ? bytes.toString("utf8") : { base64: bytes.toString("base64") };
}

// ../../packages/storage-file/src/history/config-diff.ts
var types = ["sso-session", "profile"];
var sectionDiffs = (before, after, pairs) => types.flatMap(
  (type) => pairs.flatMap((pair) => {
    const moves = pair.moved !== void 0;
    if (moves && pair.before === void 0) return [];
    const [was, is2] = [sectionAt(before, pair.before), sectionAt(after, pair.after ?? pair.moved)];
    return sectionDiff(type, was, is2, moves);
  })
);
var sectionAt = (sections, index) => index === void 0 ? void 0 : sections[index];
function sectionDiff(type, before, after, moves) {
  const name = (before ?? after)?.name;
  if (name === void 0 || (before ?? after)?.kind !== type) return [];
  const section = { type, name };
  const keys = keyDiffs(before, after);
  if (before === void 0) return [{ section, change: "added", keys }];
  if (after === void 0) return [{ section, change: "removed", keys }];
  if (before.name !== after.name) return [{ section, change: "renamed", renamedTo: after.name, keys }];
  if (moves) return [{ section, change: "moved", keys }];
  return keys.length === 0 ? [] : [{ section, change: "changed", keys }];
}
function keyDiffs(before, after) {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is2] = [old.get(key), now.get(key)];
    if (was === is2) return [];
    return {
      key,
      ...was === void 0 ? {} : { before: shownValue(key, was) },
      ...is2 === void 0 ? {} : { after: shownValue(key, is2) }
    };
  });
}
var valuesOf = (section) => new Map(section?.properties.map((property) => [property.key, valueOf3(property)]));
var valueOf3 = ({ value, children }) => children === void 0 ? value : children.map((child) => `${child.key} = ${shownValue(child.key, child.value)}`).join("\n");

// ../../packages/storage-file/src/history/pair-sections.ts
var noFates = /* @__PURE__ */ new Map();
var sectionKeyOf = ({ kind, name }) => `${kind} ${name}`;
var fatesOf = (changes) => new Map(
  changes.flatMap(
    (change) => change.kind === "put" ? [] : [[sectionKeyOf({ ...change.section, kind: change.section.type }), newNameOf(change)]]
  )
);
var newNameOf = (change) => change.kind === "rename" ? change.to : void 0;
function pairSections(before, after, fates) {
  const places = /* @__PURE__ */ new Map();
  const newKey = numbered();
  for (const [index, section] of after.entries()) places.set(newKey(sectionKeyOf(section)), index);
  const oldKey = numbered();
  const found = before.map((section) => {
    const key = sectionKeyOf(section);
    const name = fates.has(key) ? fates.get(key) : section.name;
    return name === void 0 ? void 0 : places.get(oldKey(sectionKeyOf({ kind: section.kind, name })));
  });
  const partner = increasing(found);
  const taken2 = new Set(partner.values());
  const origins = new Map(found.flatMap((place, index) => place === void 0 ? [] : [[place, index]]));
  return [
    ...before.map((_, index) => {
      const there = partner.get(index);
      if (there !== void 0) return { before: index, after: there };
      const moved = found[index];
      return { before: index, ...moved === void 0 ? {} : { moved } };
    }),
    ...after.flatMap((_, index) => {
      if (taken2.has(index)) return [];
      const moved = origins.get(index);
      return [{ after: index, ...moved === void 0 ? {} : { moved } }];
    })
  ];
}
function numbered() {
  const seen = /* @__PURE__ */ new Map();
  return (key) => {
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${nth} ${key}`;
  };
}
function increasing(found) {
  const ends = [];
  const previous = /* @__PURE__ */ new Map();
  for (const [index, place] of found.entries()) {
    if (place === void 0) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((found[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    const before = ends[low - 1];
    if (before !== void 0) previous.set(index, before);
    ends[low] = index;
  }
  const chosen = /* @__PURE__ */ new Map();
  for (let index = ends.at(-1); index !== void 0; index = previous.get(index)) chosen.set(index, found[index] ?? 0);
  return chosen;
}

// ../../packages/storage-file/src/config-update.ts
var attempts2 = 5;
var nothing3 = new Uint8Array();
async function updateConfig(options, cause, decide) {
  const { configPath, lockTimeoutMs } = options;
  const [purpose = "update"] = cause.command.split(" ", 1);
  const attempt = async () => {
    for (let count = 1; ; count++) {
      const look = await lookAtConfig(await readStill(configPath), options);
      try {
        return await apply2(look, configPath, cause, await decide(look));
      } catch (error2) {
        const changed = error2 instanceof SafeFileError && error2.code === "changed";
        if (!changed || count === attempts2) throw error2;
      }
    }
  };
  try {
    await refuseForeignHome(options);
    return await withLock(configPath, { purpose, timeoutMs: lockTimeoutMs }, attempt);
  } catch (error2) {
    throw asConfigFailure(error2);
  }
}
async function apply2(look, configPath, cause, { document: edited, managed: wanted, fates = noFates, undoes, takesBack }) {
  const { snapshot, document, state: state2, history } = look;
  const managed = { before: look.managed, after: wanted };
  const stateChanges = !(0, import_node_util2.isDeepStrictEqual)(look.saved, wanted);
  if (stateChanges) await state2.checkReplaceable();
  const bytes = edited.stringify();
  const { sections, pairs } = compared(document, edited, fates);
  const diff = { path: configPath, sections };
  if (Buffer.compare(bytes, snapshot.bytes ?? nothing3) === 0) {
    if (stateChanges) await state2.write(snapshot.target, { managed: wanted, historyId: await history.newest() });
    return { diff };
  }
  const historyId = await history.add({
    command: cause.command,
    summary: cause.summary,
    configPath: snapshot.target,
    ...undoes === void 0 ? {} : { undoes },
    ...takesBack === void 0 ? {} : { takesBack },
    before: snapshot.bytes === void 0 ? null : hashOf(snapshot.bytes),
    after: hashOf(bytes),
    sections,
    blocks: changedBlocks(document, edited, pairs),
    ...stateChanges ? { managed } : {}
  });
  try {
    await replaceFile(configPath, bytes, { expected: snapshot });
  } catch (error2) {
    await history.drop(historyId).catch(unlessOfTheDisk);
    throw error2;
  }
  if (stateChanges) await state2.write(snapshot.target, { managed: wanted, historyId }).catch(unlessOfTheDisk);
  return { diff, historyId };
}
function compared(before, after, fates) {
  const pairs = pairSections(before.sections, after.sections, fates);
  return { pairs, sections: sectionDiffs(before.sections, after.sections, pairs) };
}
function unlessOfTheDisk(error2) {
  if (!(error2 instanceof SafeFileError)) throw error2;
}

// ../../packages/storage-file/src/apply-changes.ts
var sectionId = ({ type, name }) => ({ kind: type, name });
function editsOf(change) {
  const section = sectionId(change.section);
  switch (change.kind) {
    case "put":
      return [{ op: "put", section, values: change.values }];
    case "remove":
      return [{ op: "remove", section }];
    case "rename":
      return [
        ...change.values === void 0 ? [] : [{ op: "put", section, values: change.values }],
        { op: "rename", section, to: change.to }
      ];
  }
}
function applyChanges(document, path18, changes) {
  const { first, afterwards } = inTwoSteps(changes);
  let edited = document;
  try {
    if (first.length > 0) edited = edit(edited, first.flatMap(editsOf));
    for (const { section } of afterwards)
      if (edited.find(sectionId(section)) !== void 0)
        throw new ConfigEditError("section-exists", "there is already a section of that name");
    return afterwards.length > 0 ? edit(edited, afterwards.flatMap(editsOf)) : edited;
  } catch (error2) {
    throw asEditFailure(error2, path18, changes);
  }
}
function inTwoSteps(changes) {
  const freed = /* @__PURE__ */ new Set();
  const [first, afterwards] = [[], []];
  for (const change of changes) {
    const name = `${change.section.type} ${change.section.name}`;
    const waits = change.kind === "put" && freed.has(name);
    (waits ? afterwards : first).push(change);
    if (change.kind !== "put") freed.add(name);
  }
  return { first, afterwards };
}

// ../../packages/storage-file/src/file-config-repository.ts
var FileConfigRepository = class {
  #options;
  constructor(options) {
    this.#options = options;
  }
  async read() {
    try {
      const snapshot = await readForShow(this.#options.configPath);
      const { config, managed } = await lookAtConfig(snapshot, this.#options);
      return { config, managed };
    } catch (error2) {
      throw asConfigFailure(error2);
    }
  }
  update(cause, decide) {
    return updateConfig(this.#options, cause, ({ document, config, managed: before }) => {
      const { changes, managed } = decide(config, before);
      return {
        document: applyChanges(document, this.#options.configPath, changes),
        managed,
        fates: fatesOf(changes)
      };
    });
  }
};

// ../../node_modules/tsyringe/dist/esm5/types/lifecycle.js
var Lifecycle;
(function(Lifecycle2) {
  Lifecycle2[Lifecycle2["Transient"] = 0] = "Transient";
  Lifecycle2[Lifecycle2["Singleton"] = 1] = "Singleton";
  Lifecycle2[Lifecycle2["ResolutionScoped"] = 2] = "ResolutionScoped";
  Lifecycle2[Lifecycle2["ContainerScoped"] = 3] = "ContainerScoped";
})(Lifecycle || (Lifecycle = {}));
var lifecycle_default = Lifecycle;

// ../../node_modules/tsyringe/node_modules/tslib/modules/index.js
var import_tslib = __toESM(require_tslib(), 1);
var {
  __extends,
  __assign,
  __rest,
  __decorate,
  __param,
  __metadata,
  __awaiter: __awaiter2,
  __generator,
  __exportStar,
  __createBinding,
  __values,
  __read,
  __spread,
  __spreadArrays,
  __await,
  __asyncGenerator,
  __asyncDelegator,
  __asyncValues,
  __makeTemplateObject,
  __importStar,
  __importDefault,
  __classPrivateFieldGet,
  __classPrivateFieldSet
} = import_tslib.default;

// ../../node_modules/tsyringe/dist/esm5/providers/class-provider.js
function isClassProvider(provider) {
  return !!provider.useClass;
}

// ../../node_modules/tsyringe/dist/esm5/providers/factory-provider.js
function isFactoryProvider(provider) {
  return !!provider.useFactory;
}

// ../../node_modules/tsyringe/dist/esm5/lazy-helpers.js
var DelayedConstructor = (function() {
  function DelayedConstructor2(wrap) {
    this.wrap = wrap;
    this.reflectMethods = [
      "get",
      "getPrototypeOf",
      "setPrototypeOf",
      "getOwnPropertyDescriptor",
      "defineProperty",
      "has",
      "set",
      "deleteProperty",
      "apply",
      "construct",
      "ownKeys"
    ];
  }
  DelayedConstructor2.prototype.createProxy = function(createObject) {
    var _this = this;
    var target = {};
    var init = false;
    var value;
    var delayedObject = function() {
      if (!init) {
        value = createObject(_this.wrap());
        init = true;
      }
      return value;
    };
    return new Proxy(target, this.createHandler(delayedObject));
  };
  DelayedConstructor2.prototype.createHandler = function(delayedObject) {
    var handler = {};
    var install = function(name) {
      handler[name] = function() {
        var args = [];
        for (var _i = 0; _i < arguments.length; _i++) {
          args[_i] = arguments[_i];
        }
        args[0] = delayedObject();
        var method = Reflect[name];
        return method.apply(void 0, __spread(args));
      };
    };
    this.reflectMethods.forEach(install);
    return handler;
  };
  return DelayedConstructor2;
})();

// ../../node_modules/tsyringe/dist/esm5/providers/injection-token.js
function isNormalToken(token) {
  return typeof token === "string" || typeof token === "symbol";
}
function isTokenDescriptor(descriptor) {
  return typeof descriptor === "object" && "token" in descriptor && "multiple" in descriptor;
}
function isTransformDescriptor(descriptor) {
  return typeof descriptor === "object" && "token" in descriptor && "transform" in descriptor;
}
function isConstructorToken(token) {
  return typeof token === "function" || token instanceof DelayedConstructor;
}

// ../../node_modules/tsyringe/dist/esm5/providers/token-provider.js
function isTokenProvider(provider) {
  return !!provider.useToken;
}

// ../../node_modules/tsyringe/dist/esm5/providers/value-provider.js
function isValueProvider(provider) {
  return provider.useValue != void 0;
}

// ../../node_modules/tsyringe/dist/esm5/providers/provider.js
function isProvider(provider) {
  return isClassProvider(provider) || isValueProvider(provider) || isTokenProvider(provider) || isFactoryProvider(provider);
}

// ../../node_modules/tsyringe/dist/esm5/registry-base.js
var RegistryBase = (function() {
  function RegistryBase2() {
    this._registryMap = /* @__PURE__ */ new Map();
  }
  RegistryBase2.prototype.entries = function() {
    return this._registryMap.entries();
  };
  RegistryBase2.prototype.getAll = function(key) {
    this.ensure(key);
    return this._registryMap.get(key);
  };
  RegistryBase2.prototype.get = function(key) {
    this.ensure(key);
    var value = this._registryMap.get(key);
    return value[value.length - 1] || null;
  };
  RegistryBase2.prototype.set = function(key, value) {
    this.ensure(key);
    this._registryMap.get(key).push(value);
  };
  RegistryBase2.prototype.setAll = function(key, value) {
    this._registryMap.set(key, value);
  };
  RegistryBase2.prototype.has = function(key) {
    this.ensure(key);
    return this._registryMap.get(key).length > 0;
  };
  RegistryBase2.prototype.clear = function() {
    this._registryMap.clear();
  };
  RegistryBase2.prototype.ensure = function(key) {
    if (!this._registryMap.has(key)) {
      this._registryMap.set(key, []);
    }
  };
  return RegistryBase2;
})();
var registry_base_default = RegistryBase;

// ../../node_modules/tsyringe/dist/esm5/registry.js
var Registry = (function(_super) {
  __extends(Registry2, _super);
  function Registry2() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  return Registry2;
})(registry_base_default);
var registry_default = Registry;

// ../../node_modules/tsyringe/dist/esm5/resolution-context.js
var ResolutionContext = /* @__PURE__ */ (function() {
  function ResolutionContext2() {
    this.scopedResolutions = /* @__PURE__ */ new Map();
  }
  return ResolutionContext2;
})();
var resolution_context_default = ResolutionContext;

// ../../node_modules/tsyringe/dist/esm5/error-helpers.js
function formatDependency(params, idx) {
  if (params === null) {
    return "at position #" + idx;
  }
  var argName = params.split(",")[idx].trim();
  return '"' + argName + '" at position #' + idx;
}
function composeErrorMessage(msg, e, indent) {
  if (indent === void 0) {
    indent = "    ";
  }
  return __spread([msg], e.message.split("\n").map(function(l) {
    return indent + l;
  })).join("\n");
}
function formatErrorCtor(ctor, paramIdx, error2) {
  var _a = __read(ctor.toString().match(/constructor\(([\w, ]+)\)/) || [], 2), _b = _a[1], params = _b === void 0 ? null : _b;
  var dep = formatDependency(params, paramIdx);
  return composeErrorMessage("Cannot inject the dependency " + dep + ' of "' + ctor.name + '" constructor. Reason:', error2);
}

// ../../node_modules/tsyringe/dist/esm5/types/disposable.js
function isDisposable(value) {
  if (typeof value.dispose !== "function")
    return false;
  var disposeFun = value.dispose;
  if (disposeFun.length > 0) {
    return false;
  }
  return true;
}

// ../../node_modules/tsyringe/dist/esm5/interceptors.js
var PreResolutionInterceptors = (function(_super) {
  __extends(PreResolutionInterceptors2, _super);
  function PreResolutionInterceptors2() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  return PreResolutionInterceptors2;
})(registry_base_default);
var PostResolutionInterceptors = (function(_super) {
  __extends(PostResolutionInterceptors2, _super);
  function PostResolutionInterceptors2() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  return PostResolutionInterceptors2;
})(registry_base_default);
var Interceptors = /* @__PURE__ */ (function() {
  function Interceptors2() {
    this.preResolution = new PreResolutionInterceptors();
    this.postResolution = new PostResolutionInterceptors();
  }
  return Interceptors2;
})();
var interceptors_default = Interceptors;

// ../../node_modules/tsyringe/dist/esm5/dependency-container.js
var typeInfo = /* @__PURE__ */ new Map();
var InternalDependencyContainer = (function() {
  function InternalDependencyContainer2(parent) {
    this.parent = parent;
    this._registry = new registry_default();
    this.interceptors = new interceptors_default();
    this.disposed = false;
    this.disposables = /* @__PURE__ */ new Set();
  }
  InternalDependencyContainer2.prototype.register = function(token, providerOrConstructor, options) {
    if (options === void 0) {
      options = { lifecycle: lifecycle_default.Transient };
    }
    this.ensureNotDisposed();
    var provider;
    if (!isProvider(providerOrConstructor)) {
      provider = { useClass: providerOrConstructor };
    } else {
      provider = providerOrConstructor;
    }
    if (isTokenProvider(provider)) {
      var path18 = [token];
      var tokenProvider = provider;
      while (tokenProvider != null) {
        var currentToken = tokenProvider.useToken;
        if (path18.includes(currentToken)) {
          throw new Error("Token registration cycle detected! " + __spread(path18, [currentToken]).join(" -> "));
        }
        path18.push(currentToken);
        var registration = this._registry.get(currentToken);
        if (registration && isTokenProvider(registration.provider)) {
          tokenProvider = registration.provider;
        } else {
          tokenProvider = null;
        }
      }
    }
    if (options.lifecycle === lifecycle_default.Singleton || options.lifecycle == lifecycle_default.ContainerScoped || options.lifecycle == lifecycle_default.ResolutionScoped) {
      if (isValueProvider(provider) || isFactoryProvider(provider)) {
        throw new Error('Cannot use lifecycle "' + lifecycle_default[options.lifecycle] + '" with ValueProviders or FactoryProviders');
      }
    }
    this._registry.set(token, { provider, options });
    return this;
  };
  InternalDependencyContainer2.prototype.registerType = function(from, to) {
    this.ensureNotDisposed();
    if (isNormalToken(to)) {
      return this.register(from, {
        useToken: to
      });
    }
    return this.register(from, {
      useClass: to
    });
  };
  InternalDependencyContainer2.prototype.registerInstance = function(token, instance2) {
    this.ensureNotDisposed();
    return this.register(token, {
      useValue: instance2
    });
  };
  InternalDependencyContainer2.prototype.registerSingleton = function(from, to) {
    this.ensureNotDisposed();
    if (isNormalToken(from)) {
      if (isNormalToken(to)) {
        return this.register(from, {
          useToken: to
        }, { lifecycle: lifecycle_default.Singleton });
      } else if (to) {
        return this.register(from, {
          useClass: to
        }, { lifecycle: lifecycle_default.Singleton });
      }
      throw new Error('Cannot register a type name as a singleton without a "to" token');
    }
    var useClass = from;
    if (to && !isNormalToken(to)) {
      useClass = to;
    }
    return this.register(from, {
      useClass
    }, { lifecycle: lifecycle_default.Singleton });
  };
  InternalDependencyContainer2.prototype.resolve = function(token, context, isOptional) {
    if (context === void 0) {
      context = new resolution_context_default();
    }
    if (isOptional === void 0) {
      isOptional = false;
    }
    this.ensureNotDisposed();
    var registration = this.getRegistration(token);
    if (!registration && isNormalToken(token)) {
      if (isOptional) {
        return void 0;
      }
      throw new Error('Attempted to resolve unregistered dependency token: "' + token.toString() + '"');
    }
    this.executePreResolutionInterceptor(token, "Single");
    if (registration) {
      var result = this.resolveRegistration(registration, context);
      this.executePostResolutionInterceptor(token, result, "Single");
      return result;
    }
    if (isConstructorToken(token)) {
      var result = this.construct(token, context);
      this.executePostResolutionInterceptor(token, result, "Single");
      return result;
    }
    throw new Error("Attempted to construct an undefined constructor. Could mean a circular dependency problem. Try using `delay` function.");
  };
  InternalDependencyContainer2.prototype.executePreResolutionInterceptor = function(token, resolutionType) {
    var e_1, _a;
    if (this.interceptors.preResolution.has(token)) {
      var remainingInterceptors = [];
      try {
        for (var _b = __values(this.interceptors.preResolution.getAll(token)), _c = _b.next(); !_c.done; _c = _b.next()) {
          var interceptor = _c.value;
          if (interceptor.options.frequency != "Once") {
            remainingInterceptors.push(interceptor);
          }
          interceptor.callback(token, resolutionType);
        }
      } catch (e_1_1) {
        e_1 = { error: e_1_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        } finally {
          if (e_1) throw e_1.error;
        }
      }
      this.interceptors.preResolution.setAll(token, remainingInterceptors);
    }
  };
  InternalDependencyContainer2.prototype.executePostResolutionInterceptor = function(token, result, resolutionType) {
    var e_2, _a;
    if (this.interceptors.postResolution.has(token)) {
      var remainingInterceptors = [];
      try {
        for (var _b = __values(this.interceptors.postResolution.getAll(token)), _c = _b.next(); !_c.done; _c = _b.next()) {
          var interceptor = _c.value;
          if (interceptor.options.frequency != "Once") {
            remainingInterceptors.push(interceptor);
          }
          interceptor.callback(token, result, resolutionType);
        }
      } catch (e_2_1) {
        e_2 = { error: e_2_1 };
      } finally {
        try {
          if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        } finally {
          if (e_2) throw e_2.error;
        }
      }
      this.interceptors.postResolution.setAll(token, remainingInterceptors);
    }
  };
  InternalDependencyContainer2.prototype.resolveRegistration = function(registration, context) {
    this.ensureNotDisposed();
    if (registration.options.lifecycle === lifecycle_default.ResolutionScoped && context.scopedResolutions.has(registration)) {
      return context.scopedResolutions.get(registration);
    }
    var isSingleton = registration.options.lifecycle === lifecycle_default.Singleton;
    var isContainerScoped = registration.options.lifecycle === lifecycle_default.ContainerScoped;
    var returnInstance = isSingleton || isContainerScoped;
    var resolved;
    if (isValueProvider(registration.provider)) {
      resolved = registration.provider.useValue;
    } else if (isTokenProvider(registration.provider)) {
      resolved = returnInstance ? registration.instance || (registration.instance = this.resolve(registration.provider.useToken, context)) : this.resolve(registration.provider.useToken, context);
    } else if (isClassProvider(registration.provider)) {
      resolved = returnInstance ? registration.instance || (registration.instance = this.construct(registration.provider.useClass, context)) : this.construct(registration.provider.useClass, context);
    } else if (isFactoryProvider(registration.provider)) {
      resolved = registration.provider.useFactory(this);
    } else {
      resolved = this.construct(registration.provider, context);
    }
    if (registration.options.lifecycle === lifecycle_default.ResolutionScoped) {
      context.scopedResolutions.set(registration, resolved);
    }
    return resolved;
  };
  InternalDependencyContainer2.prototype.resolveAll = function(token, context, isOptional) {
    var _this = this;
    if (context === void 0) {
      context = new resolution_context_default();
    }
    if (isOptional === void 0) {
      isOptional = false;
    }
    this.ensureNotDisposed();
    var registrations = this.getAllRegistrations(token);
    if (!registrations && isNormalToken(token)) {
      if (isOptional) {
        return [];
      }
      throw new Error('Attempted to resolve unregistered dependency token: "' + token.toString() + '"');
    }
    this.executePreResolutionInterceptor(token, "All");
    if (registrations) {
      var result_1 = registrations.map(function(item) {
        return _this.resolveRegistration(item, context);
      });
      this.executePostResolutionInterceptor(token, result_1, "All");
      return result_1;
    }
    var result = [this.construct(token, context)];
    this.executePostResolutionInterceptor(token, result, "All");
    return result;
  };
  InternalDependencyContainer2.prototype.isRegistered = function(token, recursive) {
    if (recursive === void 0) {
      recursive = false;
    }
    this.ensureNotDisposed();
    return this._registry.has(token) || recursive && (this.parent || false) && this.parent.isRegistered(token, true);
  };
  InternalDependencyContainer2.prototype.reset = function() {
    this.ensureNotDisposed();
    this._registry.clear();
    this.interceptors.preResolution.clear();
    this.interceptors.postResolution.clear();
  };
  InternalDependencyContainer2.prototype.clearInstances = function() {
    var e_3, _a;
    this.ensureNotDisposed();
    try {
      for (var _b = __values(this._registry.entries()), _c = _b.next(); !_c.done; _c = _b.next()) {
        var _d = __read(_c.value, 2), token = _d[0], registrations = _d[1];
        this._registry.setAll(token, registrations.filter(function(registration) {
          return !isValueProvider(registration.provider);
        }).map(function(registration) {
          registration.instance = void 0;
          return registration;
        }));
      }
    } catch (e_3_1) {
      e_3 = { error: e_3_1 };
    } finally {
      try {
        if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
      } finally {
        if (e_3) throw e_3.error;
      }
    }
  };
  InternalDependencyContainer2.prototype.createChildContainer = function() {
    var e_4, _a;
    this.ensureNotDisposed();
    var childContainer = new InternalDependencyContainer2(this);
    try {
      for (var _b = __values(this._registry.entries()), _c = _b.next(); !_c.done; _c = _b.next()) {
        var _d = __read(_c.value, 2), token = _d[0], registrations = _d[1];
        if (registrations.some(function(_a2) {
          var options = _a2.options;
          return options.lifecycle === lifecycle_default.ContainerScoped;
        })) {
          childContainer._registry.setAll(token, registrations.map(function(registration) {
            if (registration.options.lifecycle === lifecycle_default.ContainerScoped) {
              return {
                provider: registration.provider,
                options: registration.options
              };
            }
            return registration;
          }));
        }
      }
    } catch (e_4_1) {
      e_4 = { error: e_4_1 };
    } finally {
      try {
        if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
      } finally {
        if (e_4) throw e_4.error;
      }
    }
    return childContainer;
  };
  InternalDependencyContainer2.prototype.beforeResolution = function(token, callback, options) {
    if (options === void 0) {
      options = { frequency: "Always" };
    }
    this.interceptors.preResolution.set(token, {
      callback,
      options
    });
  };
  InternalDependencyContainer2.prototype.afterResolution = function(token, callback, options) {
    if (options === void 0) {
      options = { frequency: "Always" };
    }
    this.interceptors.postResolution.set(token, {
      callback,
      options
    });
  };
  InternalDependencyContainer2.prototype.dispose = function() {
    return __awaiter2(this, void 0, void 0, function() {
      var promises2;
      return __generator(this, function(_a) {
        switch (_a.label) {
          case 0:
            this.disposed = true;
            promises2 = [];
            this.disposables.forEach(function(disposable) {
              var maybePromise = disposable.dispose();
              if (maybePromise) {
                promises2.push(maybePromise);
              }
            });
            return [4, Promise.all(promises2)];
          case 1:
            _a.sent();
            return [2];
        }
      });
    });
  };
  InternalDependencyContainer2.prototype.getRegistration = function(token) {
    if (this.isRegistered(token)) {
      return this._registry.get(token);
    }
    if (this.parent) {
      return this.parent.getRegistration(token);
    }
    return null;
  };
  InternalDependencyContainer2.prototype.getAllRegistrations = function(token) {
    if (this.isRegistered(token)) {
      return this._registry.getAll(token);
    }
    if (this.parent) {
      return this.parent.getAllRegistrations(token);
    }
    return null;
  };
  InternalDependencyContainer2.prototype.construct = function(ctor, context) {
    var _this = this;
    if (ctor instanceof DelayedConstructor) {
      return ctor.createProxy(function(target) {
        return _this.resolve(target, context);
      });
    }
    var instance2 = (function() {
      var paramInfo = typeInfo.get(ctor);
      if (!paramInfo || paramInfo.length === 0) {
        if (ctor.length === 0) {
          return new ctor();
        } else {
          throw new Error('TypeInfo not known for "' + ctor.name + '"');
        }
      }
      var params = paramInfo.map(_this.resolveParams(context, ctor));
      return new (ctor.bind.apply(ctor, __spread([void 0], params)))();
    })();
    if (isDisposable(instance2)) {
      this.disposables.add(instance2);
    }
    return instance2;
  };
  InternalDependencyContainer2.prototype.resolveParams = function(context, ctor) {
    var _this = this;
    return function(param, idx) {
      var _a, _b, _c;
      try {
        if (isTokenDescriptor(param)) {
          if (isTransformDescriptor(param)) {
            return param.multiple ? (_a = _this.resolve(param.transform)).transform.apply(_a, __spread([_this.resolveAll(param.token, new resolution_context_default(), param.isOptional)], param.transformArgs)) : (_b = _this.resolve(param.transform)).transform.apply(_b, __spread([_this.resolve(param.token, context, param.isOptional)], param.transformArgs));
          } else {
            return param.multiple ? _this.resolveAll(param.token, new resolution_context_default(), param.isOptional) : _this.resolve(param.token, context, param.isOptional);
          }
        } else if (isTransformDescriptor(param)) {
          return (_c = _this.resolve(param.transform, context)).transform.apply(_c, __spread([_this.resolve(param.token, context)], param.transformArgs));
        }
        return _this.resolve(param, context);
      } catch (e) {
        throw new Error(formatErrorCtor(ctor, idx, e));
      }
    };
  };
  InternalDependencyContainer2.prototype.ensureNotDisposed = function() {
    if (this.disposed) {
      throw new Error("This container has been disposed, you cannot interact with a disposed container");
    }
  };
  return InternalDependencyContainer2;
})();
var instance = new InternalDependencyContainer();

// ../../node_modules/tsyringe/dist/esm5/factories/instance-caching-factory.js
function instanceCachingFactory(factoryFunc) {
  var instance2;
  return function(dependencyContainer) {
    if (instance2 == void 0) {
      instance2 = factoryFunc(dependencyContainer);
    }
    return instance2;
  };
}

// ../../node_modules/tsyringe/dist/esm5/index.js
if (typeof Reflect === "undefined" || !Reflect.getMetadata) {
  throw new Error(`tsyringe requires a reflect polyfill. Please add 'import "reflect-metadata"' to the top of your entry point.`);
}

// src/file-undo-log.ts
var import_promises21 = require("node:fs/promises");
var import_node_path14 = __toESM(require("node:path"), 1);

// src/line-changes.ts
function lineChanges(old, now) {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1])
    [oldEnd, nowEnd] = [oldEnd - 1, nowEnd - 1];
  const changes = changesIn(old.slice(start, oldEnd), now.slice(start, nowEnd));
  return changes.map((change) => ({ ...change, at: start + change.at }));
}
function changesIn(old, now) {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i2, j2) => common[i2 * width + j2] ?? 0;
  for (let i2 = old.length - 1; i2 >= 0; i2--)
    for (let j2 = now.length - 1; j2 >= 0; j2--)
      common[i2 * width + j2] = old[i2] === now[j2] ? at(i2 + 1, j2 + 1) + 1 : Math.max(at(i2 + 1, j2), at(i2, j2 + 1));
  const changes = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [fromOld, fromNow] = [i, j];
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && old[i] === now[j]) break;
      if (j >= now.length || i < old.length && at(i + 1, j) >= at(i, j + 1)) i++;
      else j++;
    }
    if (i > fromOld || j > fromNow)
      changes.push({ at: fromNow, before: old.slice(fromOld, i), after: now.slice(fromNow, j) });
    while (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
  }
  return changes;
}

// src/line-hunks.ts
function hunksBetween(before, after) {
  const [old, now] = [linesOf2(before), linesOf2(after)];
  const [oldRegions, nowRegions] = [regionsOf(before, old), regionsOf(after, now)];
  const added = startOfAdded(old, now, nowRegions[oldRegions.length]?.from ?? now.length);
  const changed = oldRegions.flatMap(({ section, from, to }, index) => {
    const region = nowRegions[index];
    if (region === void 0) throw new Error("The edit has taken a section away.");
    const edited = now.slice(region.from, Math.min(region.to, added));
    return lineChanges(old.slice(from, to), edited).map((change) => {
      const { at, ...lines } = findable(change, edited);
      return { ...section && { section }, at: region.from + at, ...lines };
    });
  });
  return added === now.length ? changed : [...changed, { at: added, before: [], after: now.slice(added) }];
}
function startOfAdded(old, now, header) {
  const blanksBefore = (lines, end) => end - 1 - lines.slice(0, end).findLastIndex((line2) => line2.trim() !== "");
  return header === now.length ? header : header - Math.max(blanksBefore(now, header) - blanksBefore(old, old.length), 0);
}
var linesOf2 = (bytes) => Buffer.from(bytes).toString("latin1").match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g) ?? [];
function regionsOf(bytes, lines) {
  const { sections } = parse2(bytes);
  const startOf2 = (index) => (sections[index]?.line ?? lines.length + 1) - 1;
  return [
    { from: 0, to: startOf2(0) },
    ...sections.map(({ kind, name }, index) => ({
      section: { kind, name },
      from: startOf2(index),
      to: startOf2(index + 1)
    }))
  ];
}
function findable({ at, before, after }, edited) {
  if (after.length > 0) return { at, before, after };
  const above = edited.slice(Math.max(at - 1, 0), at);
  return { at: at - above.length, before: [...above, ...before], after: above };
}

// src/file-undo-log.ts
var FileUndoLog = class {
  constructor(file, configFile) {
    this.file = file;
    this.configFile = configFile;
  }
  file;
  configFile;
  async record({ changes, touched }) {
    const { configFile } = this;
    const { bytes } = await readStill(configFile);
    const record = {
      configFile,
      existed: bytes !== void 0,
      madeDirectories: await missingDirectories(import_node_path14.default.dirname(await resolveTarget(configFile))),
      touched,
      hunks: hunksOf(bytes ?? new Uint8Array(), changes)
    };
    await replaceFile(this.file, new TextEncoder().encode(JSON.stringify(record)));
  }
};
function hunksOf(before, changes) {
  const edits = changes.flatMap(
    (change) => change.kind === "put" ? [
      {
        op: "put",
        section: { kind: change.section.type, name: change.section.name },
        values: change.values
      }
    ] : []
  );
  try {
    return hunksBetween(before, edit(parse2(before), edits).stringify());
  } catch (error2) {
    if (error2 instanceof ConfigEditError) return [];
    throw error2;
  }
}
async function missingDirectories(directory) {
  const exists = await (0, import_promises21.stat)(directory).then(
    () => true,
    () => false
  );
  return exists ? [] : [directory, ...await missingDirectories(import_node_path14.default.dirname(directory))];
}

// src/undo-log.ts
var UndoLog = /* @__PURE__ */ Symbol.for("@aws-sso/action/UndoLog");
var noUndoLog = { record: () => Promise.resolve() };

// src/container.ts
function createContainer({ folder, configFile, credentialsFile, lasting }, plugins) {
  return instance.createChildContainer().register(ConfigRepository, {
    useFactory: instanceCachingFactory(
      () => new FileConfigRepository({
        configPath: configFile,
        credentialsPath: credentialsFile,
        stateDirectory: folder.stateDirectory,
        clock: () => /* @__PURE__ */ new Date()
      })
    )
  }).register(UndoLog, { useFactory: () => lasting ? new FileUndoLog(folder.undoFile, configFile) : noUndoLog }).register(NamingRegistry, { useFactory: () => new NamingRegistry([src_default, ...plugins]) }).register(ConfigureJob, {
    useFactory: (c) => new ConfigureJob(c.resolve(ConfigRepository), c.resolve(UndoLog), c.resolve(NamingRegistry))
  });
}

// src/explain-error.ts
var harmless2 = (text2) => printable(text2).replaceAll("::", ": :").replaceAll("##[", "## [");
function explainError(error2) {
  if (isAwsSsoError(error2))
    return [error2.message, error2.hint].flatMap((text2) => text2 === void 0 || text2 === "" ? [] : harmless2(text2)).join("\n");
  return harmless2(error2 instanceof Error ? error2.message : String(error2));
}

// src/end.ts
function runToItsEnd(step) {
  let isOver = false;
  const end = (failure) => {
    if (isOver) return;
    isOver = true;
    if (failure !== void 0) setFailed(failure);
    process.stdout.write("", () => process.exit());
  };
  process.on(
    "uncaughtException",
    (error2) => end(`The step was broken off by an error that nobody waited for, perhaps of a plugin: ${explainError(error2)}`)
  );
  process.on("exit", () => {
    if (!isOver) setFailed("The step was ended before its work was done, perhaps by a plugin.");
  });
  step().then(
    () => end(),
    (error2) => end(explainError(error2))
  );
}

// src/inputs.ts
function getInputs() {
  const ssoSessions = getInput("sso-sessions", { trimWhitespace: false });
  const profiles = getInput("profiles", { trimWhitespace: false });
  const accountRoles = getInput("account-roles", { trimWhitespace: false });
  if ([ssoSessions, profiles, accountRoles].every((text2) => text2.trim() === ""))
    throw invalidInput("profiles", "There is nothing to set up: no sso-sessions, profiles or account-roles are given.");
  return {
    ssoSessions,
    profiles,
    accountRoles,
    naming: getInput("naming") || void 0,
    namingOptions: getInput("naming-options", { trimWhitespace: false }),
    collisions: getInput("collisions") || void 0,
    plugins: getInput("plugins"),
    configLocation: configLocation(getInput("config-location")),
    defaultProfile: getInput("default-profile") || void 0
  };
}
function configLocation(text2) {
  if (text2 === "" || text2 === "isolated") return "isolated";
  if (text2 === "home") return "home";
  throw invalidInput(
    "config-location",
    `The config location "${printable(text2.slice(0, 40))}" does not exist.`,
    "It is isolated or home."
  );
}

// src/job-place.ts
var import_node_os3 = require("node:os");

// src/job-folder.ts
var import_node_fs7 = require("node:fs");
var import_promises22 = require("node:fs/promises");
var import_node_path15 = __toESM(require("node:path"), 1);
var prefix = "aws-sso-";
var folderAt = (directory) => ({
  path: directory,
  configFile: import_node_path15.default.join(directory, "config"),
  stateDirectory: import_node_path15.default.join(directory, "state"),
  undoFile: import_node_path15.default.join(directory, "undo.json")
});
var markerIn = ({ stateDirectory }) => import_node_path15.default.join(stateDirectory, "isolated-job");
function makeJobFolder(runnerTemp, announce) {
  if (runnerTemp === void 0 || runnerTemp === "")
    throw new AwsSsoError("InvalidInput", "RUNNER_TEMP is not set; this action runs in a job of GitHub Actions.");
  const folder = folderAt((0, import_node_fs7.mkdtempSync)(import_node_path15.default.join(runnerTemp, prefix)));
  announce(folder.path);
  return folder;
}
async function markIsolated(folder) {
  await replaceFile(markerIn(folder), new Uint8Array());
}
async function findIsolatedFolder(runnerTemp, configFile) {
  if (configFile === void 0) return void 0;
  const folder = jobFolderAt(runnerTemp, import_node_path15.default.dirname(configFile));
  if (folder?.configFile !== import_node_path15.default.resolve(configFile)) return void 0;
  const marked = await (0, import_promises22.stat)(markerIn(folder)).then(
    (found) => found.isFile(),
    () => false
  );
  return marked ? folder : void 0;
}
function jobFolderAt(runnerTemp, directory) {
  if (runnerTemp === void 0 || runnerTemp === "") return void 0;
  const resolved = import_node_path15.default.resolve(directory);
  const ours = import_node_path15.default.dirname(resolved) === import_node_path15.default.resolve(runnerTemp) && import_node_path15.default.basename(resolved).startsWith(prefix);
  return ours ? folderAt(resolved) : void 0;
}

// src/job-place.ts
async function openJobPlace(location, env, saveFolder) {
  const { RUNNER_TEMP: temp, AWS_CONFIG_FILE: current } = env;
  const { configFile, credentialsFile } = awsPaths({
    env,
    homeDirectory: (0, import_node_os3.homedir)(),
    cwd: process.cwd(),
    platform: process.platform
  });
  if (location === "home")
    return { folder: makeJobFolder(temp, saveFolder), configFile, credentialsFile, lasting: true };
  const found = await findIsolatedFolder(temp, current);
  const folder = found ?? makeJobFolder(temp, saveFolder);
  if (found === void 0) await markIsolated(folder);
  return { folder, configFile: folder.configFile, credentialsFile, lasting: false };
}

// src/naming-choice.ts
function readNamingChoice(inputs) {
  const { accountRoles, naming, namingOptions, collisions } = inputs;
  const options = readNamingOptions2(namingOptions);
  const policy = collisions === void 0 ? "error" : parseCollisionPolicy(collisions);
  if (accountRoles.trim() === "" && (naming ?? collisions ?? Object.keys(options)[0]) !== void 0)
    throw invalidInput(
      "naming",
      "There is nothing to name: naming, naming-options and collisions are about account-roles.",
      "The names in profiles stay as they are."
    );
  return { strategy: naming, options, collisions: policy };
}
function readNamingOptions2(text2) {
  const options = /* @__PURE__ */ new Map();
  for (const [at, line2] of text2.split(/\r\n|\r|\n/).entries()) {
    if (line2.trim() === "") continue;
    const place = { input: "naming-options", line: at + 1, column: 1 };
    const equals = line2.indexOf("=");
    const key = line2.slice(0, Math.max(equals, 0)).trim();
    if (key === "") throw malformed(place, "This is not of the form KEY=VALUE.", "For example: prefix=work");
    if (options.has(key)) throw malformed(place, "This option is already set.");
    options.set(key, unquoted(line2.slice(equals + 1).trim()));
  }
  return Object.fromEntries(options);
}
var unquoted = (value) => /^(["'])(.*)\1$/su.exec(value)?.[2] ?? value;

// src/sections-text.ts
var kinds = { "sso-sessions": "sso-session", profiles: "profile" };
function readSectionsText(input, text2) {
  const { sections, problems } = parse2(new TextEncoder().encode(text2));
  const [first] = [...problems].sort((a, b) => a.line - b.line);
  if (first !== void 0) throw malformed({ input, ...first }, `${printable(first.message)}.`);
  return sections.map((section) => readSection(input, section));
}
function readSection(input, { kind, name, line: line2, properties }) {
  const place = { input, line: line2, column: 1 };
  if (kind !== kinds[input])
    throw malformed(place, `This input takes sections of the form [${kinds[input]} NAME] only.`);
  return { ...place, name, entries: properties.map((property) => readEntry(input, property)) };
}
function readEntry(input, { key, value, rawValue, children, line: line2, column }) {
  const place = { input, line: line2, column };
  if (children !== void 0)
    throw malformed(place, `${printable(key)} is a nested block; only one-line values can be set.`);
  if (value !== rawValue)
    throw malformed(
      place,
      "A comment behind a value is part of the value for some AWS tools.",
      "Put it above the line."
    );
  return { ...place, key, value };
}

// src/sections-yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/yaml-input.ts
var import_yaml = __toESM(require_dist(), 1);
var YamlInput = class {
  /** @throws AwsSsoError InvalidInput with line and column for what is no YAML */
  constructor(input, text2) {
    this.input = input;
    const { contents, errors, range } = (0, import_yaml.parseDocument)(text2, {
      schema: "failsafe",
      lineCounter: this.#lines,
      prettyErrors: false
    });
    const [error2] = errors;
    if (error2 !== void 0) throw malformed(this.#at(error2.pos[0]), `${printable(error2.message)}.`);
    this.contents = contents;
    this.#start = range[0];
  }
  input;
  contents;
  #lines = new import_yaml.LineCounter();
  #start;
  /** Where a node stands; where the text begins, for what is none. */
  placeOf(node) {
    return this.#at(isNode(node) ? node.range[0] : this.#start);
  }
  /** @throws AwsSsoError InvalidInput unless it is plain text; `what` begins the sentence */
  text(node, what, fallback = this.#at(0)) {
    const place = isNode(node) ? this.placeOf(node) : fallback;
    if (!(0, import_yaml.isScalar)(node) || typeof node.value !== "string") throw malformed(place, `${what} must be plain text.`);
    return { text: node.value, place };
  }
  /**
   * The keys of a map, each once.
   *
   * @throws AwsSsoError InvalidInput with line and column
   */
  entries(map2, spelt2 = (key) => key.toLowerCase()) {
    const seen = /* @__PURE__ */ new Set();
    return map2.items.map(({ key: keyNode, value: valueNode }) => {
      const { text: name, place } = this.text(keyNode, "A key");
      const { text: value } = this.text(valueNode, `The value of ${printable(name)}`, place);
      const key = spelt2(name);
      if (seen.has(key)) throw malformed(place, `The key ${printable(key)} is already set.`);
      seen.add(key);
      return { ...place, key, value };
    });
  }
  #at(offset) {
    const { line: line2, col } = this.#lines.linePos(offset);
    return { input: this.input, line: line2, column: col };
  }
};
var isNode = (node) => typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);

// src/sections-yaml.ts
function readSectionsYaml(input, text2) {
  const yaml = new YamlInput(input, text2);
  const { contents } = yaml;
  if (!(0, import_yaml2.isMap)(contents)) throw malformed(yaml.placeOf(contents), notSections(input));
  return contents.items.map((pair) => {
    const { text: name, place } = yaml.text(pair.key, "A name");
    if (!(0, import_yaml2.isMap)(pair.value)) throw malformed(place, "Below a name stand its keys, as a map.");
    return { ...place, name, entries: yaml.entries(pair.value) };
  });
}
var notSections = (input) => {
  const word = input === "profiles" ? "profile" : "sso-session";
  return `This is neither sections as in an AWS config file ([${word} NAME]) nor a YAML map from name to keys.`;
};

// src/read-sections.ts
function readSections(input, text2) {
  if (text2.trim() === "") return [];
  return /^\s*\[/m.test(text2) ? readSectionsText(input, text2) : readSectionsYaml(input, text2);
}

// src/wanted-account-role.ts
var import_yaml3 = __toESM(require_dist(), 1);
var identityKeys = ["sso_session", "sso_account_id", "sso_role_name"];
var isNote = (key) => ["account_name", "account_email", "account_alias"].includes(key) || /^tag\.[A-Za-z][\w-]{0,127}$/.test(key);
var spelt = (key) => /^tag\./i.test(key) ? `tag.${key.slice(4)}` : key.toLowerCase();
function readAccountRoles(text2) {
  if (text2.trim() === "") return [];
  const yaml = new YamlInput("account-roles", text2);
  const { contents } = yaml;
  if (!(0, import_yaml3.isSeq)(contents)) throw malformed(yaml.placeOf(contents), notAList);
  const items = contents.items.map((node) => {
    const place = yaml.placeOf(node);
    if (!(0, import_yaml3.isMap)(node)) throw malformed(place, notAList);
    const entries = yaml.entries(node, spelt);
    entries.forEach(checkEntry);
    return { place, identity: identityIn(place, entries), entries };
  });
  checkAllDiffer(items);
  const accounts = notesByAccount(items);
  return items.map(({ place, identity, entries }) => ({
    ...identity,
    place,
    ...described2(identity.accountId, accounts.get(accountKey(identity)) ?? /* @__PURE__ */ new Map()),
    values: Object.fromEntries(entries.filter(isValue).map(({ key, value }) => [key, value]))
  }));
}
var notAList = "This is a YAML list of account roles: - { sso_session: …, sso_account_id: …, sso_role_name: … }";
function checkEntry(entry) {
  if (!isNote(entry.key)) checkProfileEntry(entry);
  else if (entry.value.trim() === "") throw malformed(entry, `${entry.key} has no value.`);
  else if (!isPrintable(entry.value)) throw malformed(entry, `The value of ${entry.key} must be one line of text.`);
}
function identityIn(place, entries) {
  const valueOf4 = (key) => {
    const value = entries.find((entry) => entry.key === key)?.value;
    if (value === void 0) throw malformed(place, `The account role has no ${key}.`);
    return value;
  };
  const [sessionName2, accountId, roleName2] = identityKeys.map(valueOf4);
  return { sessionName: sessionName2, accountId, roleName: roleName2 };
}
function checkAllDiffer(items) {
  const seen = /* @__PURE__ */ new Map();
  for (const { place, identity } of items) {
    const first = seen.get(identityKey(identity));
    if (first !== void 0) throw malformed(place, `This account role is in line ${first.line} already.`);
    seen.set(identityKey(identity), place);
  }
}
var accountKey = ({ sessionName: sessionName2, accountId }) => JSON.stringify([sessionName2, accountId]);
function notesByAccount(items) {
  const accounts = /* @__PURE__ */ new Map();
  for (const { identity, entries } of items) {
    const notes = accounts.get(accountKey(identity)) ?? /* @__PURE__ */ new Map();
    accounts.set(accountKey(identity), notes);
    for (const entry of entries.filter(({ key }) => isNote(key))) {
      const other = notes.get(entry.key);
      if (other !== void 0 && other.value !== entry.value)
        throw malformed(entry, `Line ${other.line} gives the account another ${entry.key}: ${printable(other.value)}.`);
      notes.set(entry.key, entry);
    }
  }
  return accounts;
}
function described2(id, notes) {
  const said = (key) => notes.get(key)?.value;
  const [email, alias] = [said("account_email"), said("account_alias")];
  const tags2 = [...notes.values()].filter(({ key }) => key.startsWith("tag."));
  return {
    account: { id, name: said("account_name") ?? "", ...email === void 0 ? {} : { email } },
    notes: {
      ...alias === void 0 ? {} : { alias },
      ...tags2.length === 0 ? {} : { tags: new Map(tags2.map(({ key, value }) => [key.slice("tag.".length), value])) }
    }
  };
}
var isValue = ({ key }) => !isNote(key) && !identityKeys.some((other) => other === key);

// src/job-request.ts
function readJobRequest(inputs, currentProfile) {
  const { defaultProfile } = inputs;
  return {
    ssoSessions: readSections("sso-sessions", inputs.ssoSessions).map(wantedSsoSession),
    profiles: readSections("profiles", inputs.profiles).map(wantedProfile),
    accountRoles: readAccountRoles(inputs.accountRoles),
    naming: readNamingChoice(inputs),
    defaultProfile: defaultProfile === void 0 ? void 0 : parseName("default-profile", defaultProfile),
    takesOnlyProfile: !currentProfile
  };
}

// src/summary.ts
var mostRows = 1e3;
var columns = ["Profile", "sso-session", "Account", "Role", "Region"];
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var cell = (text2) => text2 === void 0 ? "" : `<code>${printable(text2).replace(/[&<>"']/g, (character) => entities[character] ?? "")}</code>`;
function summaryTable(profiles) {
  const rows = profiles.slice(0, mostRows).map(({ name, values }) => {
    const { sso_session, sso_account_id, sso_role_name, region } = values;
    const cells = [name, sso_session, sso_account_id, sso_role_name, region].map((text2) => `<td>${cell(text2)}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  const head = `<tr>${columns.map((title) => `<th>${title}</th>`).join("")}</tr>`;
  const rest = profiles.length - rows.length;
  const more = rest > 0 ? `
<p>… and ${counted(rest, "profile")} more.</p>` : "";
  return `<table>${head}
${rows.join("\n")}</table>${more}
`;
}
async function writeSummary(profiles, summaryFile) {
  if (summaryFile === void 0 || summaryFile === "" || profiles.length === 0) return;
  await summary.addRaw("### AWS profiles of this job\n\n").addRaw(summaryTable(profiles)).write();
}

// src/workspace-plugins.ts
var import_node_fs10 = require("node:fs");
var import_node_module2 = require("node:module");
var import_node_path19 = __toESM(require("node:path"), 1);

// ../../packages/plugin-host/src/in-plugin.ts
var import_node_async_hooks2 = require("node:async_hooks");

// ../../packages/plugin-host/src/plugin-failed.ts
var longest3 = 300;
function wordsOf(error2) {
  const isError2 = typeof error2 === "object" && error2 !== null && "message" in error2;
  const said = isError2 ? error2.message : error2;
  const text2 = typeof said === "string" ? said : "it threw no error";
  const [line2 = ""] = text2.trim().split("\n");
  return printable(line2.length > longest3 ? `${line2.slice(0, longest3)}…` : line2).replace(/\.$/, "");
}
var pluginFailed = (packageName, reason, remedy2, cause) => new AwsSsoError("PluginRejected", `The plugin ${printable(packageName)} cannot be used: ${reason}.`, {
  hint: remedy2(packageName),
  details: { package: packageName, reason },
  cause
});
var lastWords = ({ message, hint = "" }) => `Error: ${[message, hint].join("\n").trim()}
`;

// ../../packages/plugin-host/src/in-plugin.ts
var running = new import_node_async_hooks2.AsyncLocalStorage();
var EndRefused = class extends Error {
  name = "EndRefused";
};
function inPlugin(blame, work) {
  watch();
  return running.run(blame, work);
}
var isWatching = false;
function watch() {
  if (isWatching) return;
  isWatching = true;
  const { stdout, stderr } = process;
  const exit = process.exit.bind(process);
  const write2 = stdout.write.bind(stdout);
  const writeError = stderr.write.bind(stderr);
  stdout.write = (...args) => running.getStore() === void 0 ? write2(...args) : writeError(...args);
  process.exit = (...code) => {
    if (running.getStore() === void 0) return exit(...code);
    throw new EndRefused("it tried to end the program");
  };
  process.once("uncaughtExceptionMonitor", () => {
    process.exit = exit;
    stdout.write = write2;
  });
}

// ../../packages/plugin-host/src/load-module.ts
var import_node_module = require("node:module");
var loadModule = (file) => (0, import_node_module.createRequire)(file)(file);

// ../../packages/plugin-host/src/load-plugin.ts
var import_node_path18 = __toESM(require("node:path"), 1);

// ../../packages/plugin-host/src/time-limit.ts
var import_node_vm = __toESM(require("node:vm"), 1);

// ../../packages/plugin-host/src/end-when-silent.ts
var import_node_worker_threads = require("node:worker_threads");
var state = new Int32Array(new SharedArrayBuffer(8));
var source = `
  const { parentPort, receiveMessageOnPort, workerData: state } = process.getBuiltinModule('node:worker_threads');
  let lastWords = '';
  for (;;) {
    const beat = Atomics.load(state, 0);
    for (let more; (more = receiveMessageOnPort(parentPort)); ) lastWords = more.message;
    const isSilent = () => Atomics.wait(state, 0, beat, Atomics.load(state, 1) || Infinity) === 'timed-out';
    // Twice: a process that was put to sleep has been silent, too, when it wakes up.
    if (!isSilent() || !isSilent()) continue;
    process.getBuiltinModule('node:fs').writeSync(2, lastWords);
    process.kill(process.pid, 'SIGKILL');
  }
`;
var worker;
var heart;
var waiting = /* @__PURE__ */ new Set();
function endWhenSilent(busyMs, words3) {
  worker ??= new import_node_worker_threads.Worker(source, { eval: true, workerData: state });
  worker.unref();
  const watched = { words: words3 };
  waiting.add(watched);
  tellLastWords();
  Atomics.store(state, 1, busyMs);
  heart ??= setInterval(beat, busyMs / 10);
  beat();
  return () => {
    waiting.delete(watched);
    tellLastWords();
    if (waiting.size > 0) return;
    clearInterval(heart);
    heart = void 0;
    Atomics.store(state, 1, 0);
    beat();
  };
}
var tellLastWords = () => worker?.postMessage([...new Set([...waiting].map(({ words: words3 }) => words3))].join(""));
function beat() {
  Atomics.add(state, 0, 1);
  Atomics.notify(state, 0);
}

// ../../packages/plugin-host/src/time-limit.ts
var timeLimits = { busyMs: 1e4, waitingMs: 3e4, askingMs: 3e5 };
var TimeIsUp = class extends Error {
  name = "TimeIsUp";
};
var script = new import_node_vm.default.Script("work()");
var box;
function withinTime(milliseconds, work) {
  box ??= import_node_vm.default.createContext({});
  let result;
  box["work"] = () => {
    result = { value: work() };
  };
  try {
    script.runInContext(box, { timeout: milliseconds });
  } catch (error2) {
    throw isTimeout(error2) ? new TimeIsUp(`did not return within ${milliseconds / 1e3} s`) : error2;
  } finally {
    delete box["work"];
  }
  if (result === void 0) throw new Error("the work was not done");
  return result.value;
}
var isTimeout = (error2) => typeof error2 === "object" && error2 !== null && "code" in error2 && error2.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
var isPromise = (value) => typeof value === "object" && value !== null && "then" in value;
async function settledWithin({ busyMs, waitingMs }, work, lastWords2) {
  const started = withinTime(busyMs, work);
  if (!isPromise(started)) return started;
  const stopWatching = endWhenSilent(busyMs, lastWords2(new TimeIsUp(`did not return within ${busyMs / 1e3} s`)));
  let timer;
  const over = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeIsUp(`did not answer within ${waitingMs / 1e3} s`)), waitingMs);
  });
  try {
    return await Promise.race([started, over]);
  } finally {
    clearTimeout(timer);
    stopWatching();
  }
}

// ../../packages/plugin-host/src/guarded-naming.ts
var mostLevels = 1e3;
var mistakes = /* @__PURE__ */ new Set(["TypeError", "ReferenceError", "RangeError", "SyntaxError", "EndRefused"]);
function guardedNaming(definition, blamePackage, limits) {
  const { name, description, options, example } = definition;
  const blame = (what, cause) => blamePackage(`its naming strategy "${name}" ${what}`, cause);
  async function create2(...[values, resolve]) {
    let made;
    try {
      made = await inPlugin(
        blamePackage,
        () => settledWithin(
          limits,
          () => definition.create(values, resolve),
          ({ message }) => lastWords(blame(message))
        )
      );
    } catch (error2) {
      if (error2 instanceof TimeIsUp) throw blame(error2.message);
      if (!isError(error2) || mistakes.has(error2.name)) throw blame(`failed: ${wordsOf(error2)}`, error2);
      throw error2;
    }
    if (!isStrategy2(made)) throw blame("made something that is no naming strategy");
    return guarded(made);
  }
  function guarded(strategy) {
    const { separator, letterCase, cleaning } = strategy;
    if (separator !== void 0 && !isSeparator(separator))
      throw blame("has a separator that is not made of _ . @ + - % : /");
    if (letterCase !== void 0 && !["lower", "keep"].includes(letterCase))
      throw blame("has a letter case that is neither lower nor keep");
    if (cleaning !== void 0 && !["tidy", "least"].includes(cleaning))
      throw blame("has a cleaning that is neither tidy nor least");
    return {
      ...separator === void 0 ? {} : { separator },
      ...letterCase === void 0 ? {} : { letterCase },
      ...cleaning === void 0 ? {} : { cleaning },
      segments: (input) => {
        const levels = asked(input, () => listOfTexts(strategy.segments(untouchable(input))));
        if (levels === void 0) throw blame("did not return a list of texts");
        return levels;
      }
    };
  }
  function asked({ account, roleName: roleName2 }, work) {
    try {
      return inPlugin(blamePackage, () => withinTime(limits.busyMs, work));
    } catch (error2) {
      const what = error2 instanceof TimeIsUp ? error2.message : `failed (${wordsOf(error2)})`;
      throw blame(`${what} on the role ${roleName2} of account ${account.id}`, error2);
    }
  }
  return { name, description, options, ...example === void 0 ? {} : { example }, create: create2 };
}
var isError = (value) => typeof value === "object" && value !== null && "name" in value && "message" in value;
var isStrategy2 = (value) => typeof value === "object" && value !== null && "segments" in value && typeof value.segments === "function";
var untouchable = (input) => ({
  ...input,
  session: { ...input.session },
  account: { ...input.account },
  ...input.tags === void 0 ? {} : { tags: new Map(input.tags) }
});
function listOfTexts(levels) {
  if (!Array.isArray(levels) || levels.length > mostLevels) return void 0;
  const given = Array.from(levels);
  return given.every((level) => typeof level === "string") ? given : void 0;
}

// ../../packages/plugin-host/src/stored-values.ts
var has = (needed, optional = {}) => (value) => {
  if (typeof value !== "object" || value === null) return false;
  const given = new Map(Object.entries(value));
  const fits = ([field, kind]) => is(kind, given.get(field));
  return Object.entries(needed).every(fits) && Object.entries(optional).every((field) => given.get(field[0]) === void 0 || fits(field));
};
var is = (kind, value) => kind === "text" ? typeof value === "string" : isDate(value) && !Number.isNaN(value.getTime());
var isDate = (value) => Object.prototype.toString.call(value) === "[object Date]";
var isToken = has(
  { startUrl: "text", region: "text", accessToken: "text", expiresAt: "date" },
  { refreshToken: "text", clientId: "text", clientSecret: "text", registrationExpiresAt: "date" }
);
var isRegistration = has({ clientId: "text", clientSecret: "text", expiresAt: "date" });
var isCredentials = has(
  { accessKeyId: "text", secretAccessKey: "text", sessionToken: "text", expiration: "date", accountId: "text" },
  { issuedAt: "date" }
);

// ../../packages/plugin-host/src/guarded-storage.ts
function guardedStorage(definition, blamePackage, limits) {
  const { name, description } = definition;
  const blame = (what, cause) => blamePackage(`its storage "${name}" ${what}`, cause);
  function failure(what, error2) {
    if (error2 instanceof TimeIsUp) return blame(`${error2.message} when asked to ${what}`);
    if (isAwsSsoError(error2)) return error2;
    const { hint, details } = blame("");
    const reason = `it failed to ${what}: ${wordsOf(error2)}`;
    return new AwsSsoError("StorageUnavailable", `The storage "${name}" cannot be used: ${reason}.`, {
      ...hint === void 0 ? {} : { hint },
      details: { ...details, storage: name, reason },
      cause: error2
    });
  }
  async function asked(what, work, waitingMs = limits.waitingMs) {
    try {
      return await inPlugin(
        blamePackage,
        () => settledWithin({ busyMs: limits.busyMs, waitingMs }, work, (error2) => lastWords(failure(what, error2)))
      );
    } catch (error2) {
      throw failure(what, error2);
    }
  }
  const guarded = (what, cache, isValue2) => ({
    get: async (key) => {
      const value = await asked(`read a ${what}`, () => cache.get(structuredClone(key))) ?? void 0;
      if (value !== void 0 && !isValue2(value)) throw blame(`gave something that is no ${what}`);
      return value;
    },
    put: (key, value) => asked(`keep a ${what}`, () => cache.put(structuredClone(key), structuredClone(value))),
    delete: (key) => asked(`delete a ${what}`, () => cache.delete(structuredClone(key)))
  });
  return {
    name,
    description,
    create: (context) => {
      let made;
      try {
        made = inPlugin(blamePackage, () => withinTime(limits.busyMs, () => definition.create({ ...context })));
      } catch (error2) {
        throw failure("be made", error2);
      }
      if (!isStorage(made)) throw blame("is none: it lacks tokens, registrations, credentials or probe");
      const storage = made;
      return {
        name,
        tokens: guarded("token", storage.tokens, isToken),
        registrations: guarded("client registration", storage.registrations, isRegistration),
        credentials: guarded("set of role credentials", storage.credentials, isCredentials),
        probe: (interactive) => asked("say whether it is ready", () => storage.probe(interactive), interactive ? limits.askingMs : void 0)
      };
    }
  };
}
var caches = ["tokens", "registrations", "credentials"];
function isStorage(value) {
  if (typeof value !== "object" || value === null) return false;
  const given = value;
  return typeof given["probe"] === "function" && caches.every((name) => isCache(given[name]));
}
var isCache = (value) => typeof value === "object" && value !== null && ["get", "put", "delete"].every((name) => typeof value[name] === "function");

// ../../packages/plugin-host/src/plugin-package.ts
var import_node_fs8 = require("node:fs");
var import_node_path16 = __toESM(require("node:path"), 1);
function findPlugin(place, shownAs, remedy2) {
  const blame = (reason, cause) => pluginFailed(shownAs, reason, remedy2, cause);
  if (!isDirectory(place, blame)) return { name: shownAs, version: void 0, entry: place };
  const manifest = manifestOf(place, blame);
  const name = typeof manifest["name"] === "string" ? manifest["name"] : shownAs;
  const version = typeof manifest["version"] === "string" ? manifest["version"] : void 0;
  const main2 = typeof manifest["main"] === "string" ? manifest["main"] : "./index.js";
  const target = manifest["exports"] === void 0 ? main2 : targetOf2(manifest["exports"]);
  if (target === void 0) throw blame('its package.json exports nothing under "." for Node');
  const entry = import_node_path16.default.resolve(place, target);
  if (!entry.startsWith(place + import_node_path16.default.sep)) throw blame("its package.json exports a file outside of it");
  return { name, version, entry };
}
function isDirectory(place, blame) {
  try {
    return (0, import_node_fs8.statSync)(place).isDirectory();
  } catch (error2) {
    throw blame("it is not there, or cannot be read", error2);
  }
}
function manifestOf(place, blame) {
  try {
    const manifest = JSON.parse((0, import_node_fs8.readFileSync)(import_node_path16.default.join(place, "package.json"), "utf8"));
    if (isRecord5(manifest)) return manifest;
  } catch (error2) {
    throw blame(`its package.json cannot be read (${wordsOf(error2)})`, error2);
  }
  throw blame("its package.json is none");
}
function targetOf2(exports2) {
  if (typeof exports2 === "string") return exports2;
  if (!isRecord5(exports2)) return void 0;
  if (Object.keys(exports2).some((key) => key.startsWith("."))) return targetOf2(exports2["."]);
  for (const [condition, target] of Object.entries(exports2)) {
    const found = conditions.has(condition) ? targetOf2(target) : void 0;
    if (found !== void 0) return found;
  }
  return void 0;
}
var conditions = /* @__PURE__ */ new Set(["node-addons", "node", "import", "module-sync", "require", "default"]);
var isRecord5 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// ../../packages/plugin-host/src/plugin-paths.ts
var import_node_fs9 = require("node:fs");
var import_node_path17 = __toESM(require("node:path"), 1);
var import_node_url = require("node:url");
var mostOfStack = 2e4;
var longestPlace = 100;
function pluginPaths(directory) {
  const prefixes = [.../* @__PURE__ */ new Set([directory, real(directory)])].flatMap(prefixesOf);
  return {
    shorten: (text2) => prefixes.reduce((shorter, [prefix2, shown]) => shorter.replaceAll(prefix2, shown), text2),
    placeIn(stack) {
      for (const line2 of stack.slice(0, mostOfStack).split("\n"))
        for (const [prefix2, shown] of prefixes) {
          const start = line2.indexOf(prefix2);
          const [found] = start >= 0 && /^[^:]+:\d+/.exec(line2.slice(start + prefix2.length)) || [];
          if (found !== void 0 && found.length <= longestPlace)
            return printable(import_node_path17.default.posix.normalize(`${shown}${found}`));
        }
      return void 0;
    }
  };
}
function prefixesOf(directory) {
  const modules = directory.lastIndexOf(`${import_node_path17.default.sep}node_modules${import_node_path17.default.sep}`);
  const around = modules < 0 ? [] : [[import_node_path17.default.join(directory.slice(0, modules), "node_modules"), "node_modules/"]];
  return [[directory, "./"], ...around].flatMap(([one, shown]) => [
    [`${(0, import_node_url.pathToFileURL)(one).href}/`, shown],
    [one + import_node_path17.default.sep, shown]
  ]);
}
function real(directory) {
  try {
    return (0, import_node_fs9.realpathSync)(directory);
  } catch {
    return directory;
  }
}

// ../../packages/plugin-host/src/load-plugin.ts
function loadPlugin(place, { shownAs = place, remedy: remedy2 = update, limits = timeLimits, load = loadModule } = {}) {
  const found = findPlugin(place, shownAs, remedy2);
  const { name, entry } = found;
  const paths = pluginPaths(entry === place ? import_node_path18.default.dirname(place) : place);
  const blame = (reason, cause) => pluginFailed(name, paths.shorten(reason), remedy2, cause);
  const guarded = (work) => inPlugin(blame, () => withinTime(limits.busyMs, work));
  const plugin = checked(guarded, blame, paths, () => checkPlugin(name, defaultExport(load(entry))));
  const { namingStrategies, storages } = plugin;
  return {
    ...found,
    plugin: {
      apiVersion: plugin.apiVersion,
      name,
      ...namingStrategies && { namingStrategies: namingStrategies.map((one) => guardedNaming(one, blame, limits)) },
      ...storages && { storages: storages.map((one) => guardedStorage(one, blame, limits)) }
    }
  };
}
var update = () => "Update the plugin, or do without it.";
function checked(guarded, blame, paths, work) {
  try {
    return guarded(work);
  } catch (error2) {
    throw blame(
      reasonOf(error2, () => paths.placeIn(stackOf(guarded, error2))),
      error2
    );
  }
}
function reasonOf(error2, placeOf) {
  if (error2 instanceof TimeIsUp) return `loading it ${error2.message}`;
  if (isAwsSsoError(error2, "PluginRejected") && error2.details.reason !== void 0) return error2.details.reason;
  if (typeof error2 === "object" && error2 !== null && "code" in error2 && error2.code === "ERR_REQUIRE_ASYNC_MODULE")
    return 'it has "await" at the top level of a module, which a plugin must not';
  const place = placeOf();
  return `loading it failed: ${wordsOf(error2)}${place === void 0 ? "" : ` (${place})`}`;
}
function stackOf(guarded, error2) {
  try {
    const stack = guarded(() => error2?.stack);
    return typeof stack === "string" ? stack : "";
  } catch {
    return "";
  }
}
function defaultExport(module2) {
  if (typeof module2 !== "object" || module2 === null) return module2;
  const isEsModule = Object.prototype.toString.call(module2) === "[object Module]";
  return isEsModule || "default" in module2 ? module2.default : module2;
}

// src/workspace-plugins.ts
function loadWorkspacePlugins(text2, workspace) {
  const paths = text2.split(/\r\n|\r|\n/).map((line2) => line2.trim()).filter((line2) => line2 !== "");
  if (paths.length === 0) return [];
  if (workspace === void 0 || workspace === "")
    throw invalidInput("plugins", "GITHUB_WORKSPACE is not set; plugins are loaded from the workspace of a job.");
  const root = (0, import_node_fs10.realpathSync)(workspace);
  return paths.map((given) => {
    const place = placeIn(root, import_node_path19.default.resolve(root, given), given);
    return loadPlugin(place, {
      shownAs: given,
      remedy,
      // What a package.json names may be a link as well.
      load: (entry) => loadModule(placeIn(root, (0, import_node_module2.createRequire)(entry).resolve(entry), given))
    });
  });
}
var remedy = () => "Correct the plugin, or take it out of the input plugins.";
function placeIn(root, file, given) {
  const place = realPlace(file, given);
  const relative = import_node_path19.default.relative(root, place);
  if (import_node_path19.default.isAbsolute(relative) || relative.split(import_node_path19.default.sep)[0] === "..")
    throw refused(given, "it lies outside of the workspace");
  return place;
}
function realPlace(file, given) {
  try {
    return (0, import_node_fs10.realpathSync)(file);
  } catch (cause) {
    throw refused(given, "it is not there, or cannot be read", cause);
  }
}
var refused = (given, reason, cause) => new AwsSsoError("PluginRejected", `The plugin ${printable(given)} cannot be used: ${reason}.`, {
  hint: remedy(),
  details: { package: given, reason },
  cause
});

// src/main.ts
async function main() {
  const { env } = process;
  const inputs = getInputs();
  const request = readJobRequest(inputs, env["AWS_PROFILE"]);
  const plugins = loadWorkspacePlugins(inputs.plugins, env["GITHUB_WORKSPACE"]).map(({ plugin }) => plugin);
  const place = await openJobPlace(inputs.configLocation, env, (folder) => saveState("folder", folder));
  const outcome = await createContainer(place, plugins).resolve(ConfigureJob).execute(request);
  const { profiles, defaultProfile } = outcome;
  if (!place.lasting) exportVariable("AWS_CONFIG_FILE", place.configFile);
  if (defaultProfile !== void 0) exportVariable("AWS_PROFILE", defaultProfile);
  if (defaultProfile !== void 0 && env["AWS_ACCESS_KEY_ID"])
    warning("AWS_ACCESS_KEY_ID is set in this job: the AWS CLI will use it instead of the default profile.");
  for (const text2 of outcome.warnings) warning(harmless2(text2));
  setOutput("config-file", place.configFile);
  setOutput("profiles", JSON.stringify(profiles.map(({ name }) => name)));
  setOutput("default-profile", defaultProfile ?? "");
  for (const text2 of outcome.skipped) info(`${harmless2(text2)} Skipped.`);
  const what = `${counted(request.ssoSessions.length, "sso-session")} and ${counted(profiles.length, "profile")}`;
  info(`Set up ${what} in ${harmless2(place.configFile)}`);
  await writeSummary(profiles, env["GITHUB_STEP_SUMMARY"]);
}
runToItsEnd(main);
